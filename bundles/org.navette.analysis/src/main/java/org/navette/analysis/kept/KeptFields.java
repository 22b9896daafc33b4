package org.navette.analysis.kept;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The fields of a kept question as JSON: texts, numbers as texts, and lists of texts. A field nobody knows is passed over. */
public final class KeptFields {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final Map<String, List<String>> fields;

    private KeptFields(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    public static KeptFields none() {
        return new KeptFields(new LinkedHashMap<>());
    }

    /** A null value leaves the field out. */
    public KeptFields with(String name, Object value) {
        return value == null ? this : withAll(name, List.of(value.toString()));
    }

    public KeptFields withAll(String name, List<String> values) {
        fields.put(name, List.copyOf(values));
        return this;
    }

    /** Null when the field is not there. */
    public String one(String name) {
        return fields.containsKey(name) ? fields.get(name).getFirst() : null;
    }

    public String one(String name, String usual) {
        return fields.containsKey(name) ? fields.get(name).getFirst() : usual;
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public String write() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, List<String>> field : fields.entrySet()) {
                json.writeArrayFieldStart(field.getKey());
                for (String value : field.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    public static KeptFields read(String text) {
        KeptFields fields = none();
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                List<String> values = new ArrayList<>();
                json.nextToken();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(json.getText());
                }
                fields.withAll(name, values);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }
}
