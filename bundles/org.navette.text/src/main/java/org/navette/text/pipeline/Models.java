package org.navette.text.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The trained models, read once when first needed and shared by all workers (models are immutable). */
final class Models {
    private static final String FOLDER = "/org/navette/text/models/";
    private static final Map<String, Object> LOADED = new ConcurrentHashMap<>();

    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    private Models() {
    }

    static SentenceModel sentences(String language) {
        return model(SentenceModel.class, language.equals("fr") ? "fr-ud-gsd-sentence" : "en-ud-ewt-sentence", SentenceModel::new);
    }

    static TokenizerModel englishTokens() {
        return model(TokenizerModel.class, "en-ud-ewt-tokens", TokenizerModel::new);
    }

    static POSModel tags(String language) {
        return model(POSModel.class, language.equals("fr") ? "fr-ud-gsd-pos" : "en-ud-ewt-pos", POSModel::new);
    }

    static LemmatizerModel englishLemmas() {
        return model(LemmatizerModel.class, "en-ud-ewt-lemmas", LemmatizerModel::new);
    }

    private static <M> M model(Class<M> type, String name, Reader<M> reader) {
        return type.cast(LOADED.computeIfAbsent(name, n -> {
            String path = FOLDER + "opennlp-" + n + "-1.3-2.5.4.bin";
            try (InputStream in = Models.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("language model missing from the bundle: " + path);
                }
                return reader.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("language model unreadable: " + path, e);
            }
        }));
    }
}
