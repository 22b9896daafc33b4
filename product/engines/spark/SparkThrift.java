import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.hive.thriftserver.HiveThriftServer2;

/** A Thrift server in one process; its settings come as system properties. */
public final class SparkThrift {
    private SparkThrift() {
    }

    public static void main(String[] arguments) {
        SparkSession session = SparkSession.builder().appName("navette").enableHiveSupport().getOrCreate();
        HiveThriftServer2.startWithContext(session.sqlContext());
    }
}
