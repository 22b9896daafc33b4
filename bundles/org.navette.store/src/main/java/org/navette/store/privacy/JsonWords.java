package org.navette.store.privacy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

import org.navette.store.file.Json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Rewrites the strings inside a JSON value; the names of fields stay. */
final class JsonWords {
    private JsonWords() {
    }

    static String rewrite(String json, UnaryOperator<String> words) {
        StringWriter out = new StringWriter();
        try (JsonParser parser = Json.FACTORY.createParser(json); JsonGenerator generator = Json.FACTORY.createGenerator(out)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    generator.writeString(words.apply(parser.getText()));
                } else {
                    generator.copyCurrentEvent(parser);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
