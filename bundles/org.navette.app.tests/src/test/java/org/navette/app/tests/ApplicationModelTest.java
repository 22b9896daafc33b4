package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.internal.workbench.E4XMIResourceFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.MContribution;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Named;

/** What Application.e4xmi names is there: classes, handlers, parameters, words in both languages, icons. */
class ApplicationModelTest {
    private static final String FILE = "org.navette.app/Application.e4xmi";
    private static final String OURS = "org.navette.";
    private static MApplication application;
    private static List<EObject> everything;

    @BeforeAll
    static void load() {
        var set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("e4xmi", new E4XMIResourceFactory());
        Resource resource = set.getResource(org.eclipse.emf.common.util.URI.createPlatformPluginURI(FILE, true), true);
        assertEquals(List.of(), resource.getErrors());
        application = (MApplication) resource.getContents().getFirst();
        Iterable<EObject> all = resource::getAllContents;
        everything = StreamSupport.stream(all.spliterator(), false).toList();
    }

    private static <T> List<T> all(Class<T> type) {
        return everything.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String id(Object element) {
        return ((MApplicationElement) element).getElementId();
    }

    private static Class<?> contributed(MContribution contribution) throws ClassNotFoundException {
        URI uri = URI.create(contribution.getContributionURI());
        assertEquals("bundleclass", uri.getScheme(), id(contribution));
        Bundle bundle = Platform.getBundle(uri.getAuthority());
        assertNotNull(bundle, uri + " names no bundle");
        return bundle.loadClass(uri.getPath().substring(1));
    }

    private static List<Method> methods(Class<?> type, Class<? extends Annotation> annotation) {
        return Arrays.stream(type.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(annotation)).toList();
    }

    @Test
    void everyClassIsLoadedFromItsBundleAndCanDoItsPart() throws Exception {
        List<MContribution> contributions = all(MContribution.class).stream().filter(c -> c.getContributionURI() != null).toList();
        assertTrue(contributions.size() > 20, "only " + contributions.size());
        for (MContribution contribution : contributions) {
            Class<?> type = contributed(contribution);
            Class<? extends Annotation> must = switch (contribution) {
                case MHandler handler -> Execute.class;
                case MPart part -> PostConstruct.class;
                case MToolControl control -> PostConstruct.class;
                default -> null;
            };
            assertTrue(must == null || methods(type, must).size() == 1, type + " has no @" + must);
        }
    }

    @Test
    void everyPartHasAClass() {
        List<String> bare = all(MPart.class).stream().filter(p -> p.getContributionURI() == null).map(MPart::getElementId).toList();
        assertEquals(List.of(), bare);
    }

    @Test
    void everyCommandHasOneHandlerAndEveryItemACommand() {
        for (MCommand command : application.getCommands()) {
            assertEquals(1, application.getHandlers().stream().filter(h -> h.getCommand() == command).count(), id(command));
        }
        for (MHandledItem item : all(MHandledItem.class)) {
            assertNotNull(item.getCommand(), id(item));
            assertComplete(item.getCommand(), item.getParameters(), id(item));
        }
        for (MKeyBinding key : all(MKeyBinding.class)) {
            assertNotNull(key.getCommand(), id(key));
            assertComplete(key.getCommand(), key.getParameters(), id(key));
        }
    }

    private static void assertComplete(MCommand command, List<MParameter> given, String where) {
        Set<String> declared = command.getParameters().stream().map(MApplicationElement::getElementId).collect(Collectors.toSet());
        assertEquals(declared, given.stream().map(MParameter::getName).collect(Collectors.toSet()), where);
    }

    @Test
    void handlersAskForNoParameterThatTheirCommandLacks() throws Exception {
        for (MHandler handler : application.getHandlers()) {
            Set<String> declared = handler.getCommand().getParameters().stream().map(MApplicationElement::getElementId)
                    .collect(Collectors.toSet());
            Set<String> asked = methods(contributed(handler), Execute.class).stream().flatMap(m -> Arrays.stream(m.getParameters()))
                    .map(p -> Optional.ofNullable(p.getAnnotation(Named.class)).map(Named::value).orElse(""))
                    .filter(name -> name.startsWith(OURS)).collect(Collectors.toSet());
            assertEquals(declared, asked, id(handler));
        }
    }

    @Test
    void partsThatCommandsShowAreInTheModel() {
        Set<String> ids = all(MPart.class).stream().map(MPart::getElementId).collect(Collectors.toSet());
        Set<String> shown = all(MParameter.class).stream().filter(p -> "org.navette.parameter.part".equals(p.getName()))
                .map(MParameter::getValue).collect(Collectors.toSet());
        assertTrue(shown.size() >= 4 && ids.containsAll(shown), shown + " of " + ids);
    }

    @Test
    void keysAreWellFormedAndUnique() throws Exception {
        // A context of its own (the reading part) may give a key another meaning.
        for (MBindingTable table : all(MBindingTable.class)) {
            Set<KeySequence> seen = new HashSet<>();
            for (MKeyBinding key : table.getBindings()) {
                assertTrue(seen.add(KeySequence.getInstance(key.getKeySequence())), key.getKeySequence() + " is bound twice");
            }
        }
    }

    @Test
    void everyWordIsTranslatedIntoBothLanguages() throws Exception {
        Properties english = words("bundle.properties");
        Properties french = words("bundle_fr.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(french.stringPropertyNames()));
        Set<String> asked = new TreeSet<>();
        for (EObject element : everything) {
            element.eClass().getEAllAttributes().stream().filter(a -> !a.isMany()).map(element::eGet)
                    .filter(v -> v instanceof String text && text.startsWith("%")).forEach(v -> asked.add(((String) v).substring(1)));
        }
        assertTrue(asked.size() > 30, asked.toString());
        for (String key : asked) {
            assertTrue(!english.getProperty(key, "").isBlank(), key + " has no English word");
            assertTrue(!french.getProperty(key, "").isBlank(), key + " has no French word");
        }
        // only the product's name is the same in every language
        Set<String> plain = all(MUILabel.class).stream().flatMap(l -> Stream.of(l.getLabel(), l.getTooltip()))
                .filter(Objects::nonNull).filter(l -> !l.startsWith("%")).collect(Collectors.toSet());
        assertEquals(Set.of("Navette"), plain);
    }

    private static Properties words(String file) throws Exception {
        Properties words = new Properties();
        try (InputStream in = Platform.getBundle("org.navette.app").getEntry("OSGI-INF/l10n/" + file).openStream()) {
            words.load(in);
        }
        return words;
    }

    @Test
    void everyMenuHasItsOwnMnemonics() throws Exception {
        List<String> twice = new ArrayList<>();
        for (String language : List.of("bundle.properties", "bundle_fr.properties")) {
            Properties words = words(language);
            for (var menu : all(org.eclipse.e4.ui.model.application.ui.menu.MMenu.class)) {
                Set<String> seen = new HashSet<>();
                for (var entry : menu.getChildren()) {
                    String label = entry.getLabel() == null ? "" : words.getProperty(entry.getLabel().substring(1), "");
                    int at = label.indexOf('&');
                    if (at >= 0 && !seen.add(label.substring(at + 1, at + 2).toLowerCase(java.util.Locale.ROOT))) {
                        twice.add(language + ": " + label);
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyIconIsADrawingThatCanBeRead() throws Exception {
        Set<String> icons = all(MUILabel.class).stream().map(MUILabel::getIconURI).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(icons.size() > 8, icons.toString());
        for (String icon : icons) {
            try (InputStream in = URI.create(icon).toURL().openStream()) {
                ImageData drawn = new ImageData(in);
                assertTrue(drawn.width >= 16 && drawn.width == drawn.height, icon);
            }
        }
    }
}
