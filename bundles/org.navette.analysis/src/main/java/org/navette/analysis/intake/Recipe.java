package org.navette.analysis.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The parameters of an import as the study keeps them: an object of texts and lists of texts. It never names the file, for an
 * erasure must be able to forget that.
 *
 * @param parts name → a text or a list of texts
 */
record Recipe(Map<String, Object> parts) {
    private static final JsonFactory JSON = new JsonFactory();

    Recipe {
        parts = new TreeMap<>(parts); // one order, so that doing an import once more writes the same
    }

    Recipe() {
        this(Map.of());
    }

    /** Null says nothing. */
    Recipe with(String name, String value) {
        if (value != null) {
            parts.put(name, value);
        }
        return this;
    }

    Recipe with(String name, List<String> values) {
        parts.put(name, List.copyOf(values));
        return this;
    }

    /** Null when it is not said. */
    String text(String name) {
        return (String) parts.get(name);
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String name) {
        return (List<String>) parts.getOrDefault(name, List.of());
    }

    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> part : parts.entrySet()) {
                json.writeFieldName(part.getKey());
                if (part.getValue() instanceof String text) {
                    json.writeString(text);
                } else {
                    String[] texts = texts(part.getKey()).toArray(String[]::new);
                    json.writeArray(texts, 0, texts.length);
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Recipe of(String text) {
        Recipe recipe = new Recipe();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    List<String> texts = new ArrayList<>();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        texts.add(json.getText());
                    }
                    recipe.with(name, texts);
                } else {
                    recipe.with(name, json.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recipe;
    }
}
