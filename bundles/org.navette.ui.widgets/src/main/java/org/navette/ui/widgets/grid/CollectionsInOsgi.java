package org.navette.ui.widgets.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;

/**
 * NatTable paints with Eclipse Collections, whose factories look for their implementation through the thread's context
 * class loader. In OSGi that one does not see the bundle with the implementation, and tables stay blank: this widens it.
 */
final class CollectionsInOsgi {
    private static final String IMPLEMENTATION = "org.eclipse.collections.impl.";
    /** A class of the implementation that NatTable's own bundle sees. */
    private static final String SEEN = IMPLEMENTATION + "factory.primitive.IntSets";

    private CollectionsInOsgi() {
    }

    /** Makes tables work on this thread; does nothing the second time and outside OSGi. */
    static void seen() {
        Thread thread = Thread.currentThread();
        ClassLoader implementation = loader();
        if (!(thread.getContextClassLoader() instanceof Wider) && implementation != NatTable.class.getClassLoader()) {
            thread.setContextClassLoader(new Wider(thread.getContextClassLoader(), implementation));
        }
    }

    private static ClassLoader loader() {
        try {
            return Class.forName(SEEN, false, NatTable.class.getClassLoader()).getClassLoader();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Wider extends ClassLoader {
        private final ClassLoader implementation;

        Wider(ClassLoader before, ClassLoader implementation) {
            super(before);
            this.implementation = implementation;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(IMPLEMENTATION)) {
                return implementation.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
