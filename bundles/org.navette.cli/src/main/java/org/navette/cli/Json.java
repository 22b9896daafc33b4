package org.navette.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.temporal.Temporal;

import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.Evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/** Results as JSON, fields as {@code docs/json.md} names them. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .addMixIn(CrosstabResult.class, WithoutEvidence.class)
            .registerModule(new SimpleModule().addSerializer(Temporal.class, new ToStringSerializer(Temporal.class))
                    .addSerializer(Path.class, new ToStringSerializer(Path.class)));

    private Json() {
    }

    static String write(Object result) {
        try {
            return MAPPER.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private abstract static class WithoutEvidence {
        @JsonIgnore
        abstract Evidence evidence();
    }
}
