package org.navette.cli;

import java.lang.reflect.Constructor;

import picocli.CommandLine;

/** Makes verbs and hands each its context. */
final class VerbFactory implements CommandLine.IFactory {
    private final CommandLine.IFactory plain = CommandLine.defaultFactory();
    private final Context context;

    VerbFactory(Context context) {
        this.context = context;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!Verb.class.isAssignableFrom(type)) {
            return plain.create(type);
        }
        Constructor<K> constructor = type.getDeclaredConstructor();
        K verb = constructor.newInstance();
        ((Verb) verb).context = context;
        return verb;
    }
}
