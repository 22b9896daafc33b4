package org.navette.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

import org.navette.core.study.Code;
import org.navette.store.file.Json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A whole codebook as one text: an array of arrays, a code's parts in the order of {@link Code}. */
final class CodesText {
    private CodesText() {
    }

    static String write(List<Code> codes) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
            json.writeStartArray();
            for (Code code : codes) {
                json.writeStartArray();
                json.writeNumber(code.id());
                if (code.parent() == null) {
                    json.writeNull();
                } else {
                    json.writeNumber(code.parent());
                }
                for (String text : new String[] {code.name(), code.definition(), code.include(), code.exclude(), code.example(),
                        code.colour(), code.shortcut()}) {
                    json.writeString(text);
                }
                json.writeNumber(code.position());
                json.writeBoolean(code.active());
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The same codebook with other ids. */
    static String renumbered(String text, LongUnaryOperator ids) {
        return write(read(text).stream().map(code -> new Code(ids.applyAsLong(code.id()),
                code.parent() == null ? null : (Long) ids.applyAsLong(code.parent()), code.name(), code.definition(), code.include(), code.exclude(),
                code.example(), code.colour(), code.shortcut(), code.position(), code.active())).toList());
    }

    static List<Code> read(String text) {
        List<Code> codes = new ArrayList<>();
        try (JsonParser json = Json.FACTORY.createParser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                codes.add(new Code(json.nextLongValue(0), json.nextToken() == JsonToken.VALUE_NULL ? null : (Long) json.getLongValue(),
                        json.nextTextValue(), json.nextTextValue(), json.nextTextValue(), json.nextTextValue(), json.nextTextValue(),
                        json.nextTextValue(), json.nextTextValue(), json.nextIntValue(0), json.nextBooleanValue()));
                json.nextToken();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
