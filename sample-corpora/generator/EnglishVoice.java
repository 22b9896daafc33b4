/** Fills English phrases with plans, phones, towns and sums. */
final class EnglishVoice extends Voice {
    static final String NAMES = "Priya,Callum,Megan,Tomasz,Aisha,Grace,Deshawn,Kerry,Olu,Fiona,Marcus,Yuki,Sinead,Raj,Bethany,Leroy,Joan,Pete,Nadia,Ewan";
    static final String TOWNS = "Saltmarsh,Port Ellery,Kingsferry,Dunmoor,Ashby Quay,Larkhill,Northgate,Wick Bay,Thornley,Cray Harbour,"
            + "Glenrowan,Eastmere,Millbrook,Stonehaven Road,Penfold,Braeside";
    private static final String PHONES = "Lantern 8,Lantern Mini,Kite X2,Osprey Fold,Kite Lite,Beacon Pro";
    private static final String INITIALS = "A,B,C,D,F,G,H,K,L,M,N,P,R,S,T,W";
    private final String phone;
    private boolean named;

    EnglishVoice(Dice dice, Phrasebook book, Product product, boolean woman) {
        super(dice, book, product, woman);
        phone = dice.pick(PHONES);
    }

    @Override
    String slot(String name, StringBuilder before) {
        return switch (name) {
            case "plan" -> product.name();
            case "phone" -> handset();
            case "phonename" -> phone;
            case "delay" -> dice.pick("three weeks,12 days,a fortnight,ten days,a month,over a month,nine days,two weeks,5 weeks,eight days,"
                    + "16 days,six weeks,nearly two months");
            case "amount" -> amount(38, 240);
            case "small" -> amount(3, 29);
            case "fee" -> dice.chance(0.6) ? "$" + product.cents() / 100 : product.cents() / 100 + dice.pick(" dollars, bucks");
            case "percent" -> dice.pick("5,8,10,12,15,20");
            case "gb" -> dice.pick("5,10,20,30,50,100");
            case "points" -> String.valueOf(dice.between(4, 60) * 100);
            case "nmails" -> dice.pick("nine,9,eleven,twelve,12,fourteen,15,eight,ten");
            case "minutes" -> dice.pick("25,35,40,45,50,55,70,ninety,forty,thirty-five");
            case "years" -> dice.pick("five,six,seven,nine,ten,12,fifteen,20,eight,14");
            case "age" -> dice.pick("34,39,42,47,53,58,63,68,71,76");
            case "day" -> dice.pick("Monday,Tuesday,Wednesday,Thursday,Friday,Saturday");
            case "month" -> dice.pick("January,February,March,April,May,June,September,October,November,December");
            case "town" -> dice.pick(TOWNS);
            case "name" -> dice.pick(NAMES);
            case "order" -> dice.between(104, 998) + "-" + dice.between(1000, 9999);
            case "signature" -> (woman ? dice.pick("Mrs ,Ms ") : "Mr ") + dice.pick(INITIALS) + ".";
            default -> throw new IllegalArgumentException("unknown blank {" + name + "}");
        };
    }

    private String handset() {
        boolean again = named;
        named = true;
        return again && dice.chance(0.6) ? dice.pick("the phone,the handset,it").replace("it", "my phone")
                : dice.chance(0.5) ? "the " + phone : "my " + phone;
    }

    private String amount(int low, int high) {
        int dollars = dice.between(low, high);
        return switch (dice.between(0, 3)) {
            case 0 -> "$" + dollars + ".99";
            case 1 -> dollars + " dollars";
            case 2 -> dollars + " bucks";
            default -> "$" + dollars;
        };
    }
}
