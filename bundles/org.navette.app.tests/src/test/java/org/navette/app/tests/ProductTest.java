package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.engine.CSSSWTEngineImpl;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.navette.ui.widgets.theme.Theme;
import org.osgi.framework.Bundle;
import org.w3c.dom.css.CSSRule;
import org.w3c.dom.css.CSSStyleRule;
import org.w3c.dom.css.CSSStyleSheet;

/** The product and the themes that plugin.xml declares. */
class ProductTest {
    private static final Bundle APP = Platform.getBundle("org.navette.app");

    /** Properties of the product, as Equinox has read them. */
    static Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        for (IConfigurationElement product : declared("org.eclipse.core.runtime.products")) {
            for (IConfigurationElement property : product.getChildren("property")) {
                properties.put(property.getAttribute("name"), property.getAttribute("value"));
            }
        }
        return properties;
    }

    private static List<IConfigurationElement> declared(String point) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .filter(e -> e.getContributor().getName().equals("org.navette.app")).toList();
    }

    @Test
    void modelStartUpImagesAndThemeAreWhereTheProductSaysSo() throws Exception {
        Map<String, String> product = properties();
        URI lifeCycle = URI.create(product.get("lifeCycleURI"));
        assertNotNull(Platform.getBundle(lifeCycle.getAuthority()).loadClass(lifeCycle.getPath().substring(1)));
        assertEquals("org.navette.app/Application.e4xmi", product.get("applicationXMI"));
        assertNotNull(APP.getEntry("Application.e4xmi"));
        for (String image : product.get("windowImages").split(",")) {
            URI.create(image).toURL().openStream().close();
        }
        assertEquals(List.of(Theme.LIGHT.id(), Theme.DARK.id()),
                declared("org.eclipse.e4.ui.css.swt.theme").stream().map(t -> t.getAttribute("id")).toList());
        assertEquals(Theme.LIGHT.id(), product.get("cssTheme"));
    }

    @Test
    void bothStyleSheetsParseAndStyleTheSameThings() throws Exception {
        List<List<String>> sheets = new ArrayList<>();
        for (IConfigurationElement theme : declared("org.eclipse.e4.ui.css.swt.theme")) {
            sheets.add(properties(theme.getAttribute("basestylesheeturi")));
        }
        assertEquals(2, sheets.size());
        assertTrue(sheets.get(0).size() > 10, sheets.toString());
        assertEquals(sheets.get(0), sheets.get(1));
    }

    /** "selector: property" of every declaration of a sheet. */
    private static List<String> properties(String file) throws IOException {
        List<String> problems = new ArrayList<>();
        List<String> found = new ArrayList<>();
        var engine = new CSSSWTEngineImpl(Display.getDefault());
        engine.setErrorHandler(e -> problems.add(file + ": " + e));
        try (Reader in = new InputStreamReader(APP.getEntry(file).openStream(), StandardCharsets.UTF_8)) {
            var rules = ((CSSStyleSheet) engine.parseStyleSheet(in)).getCssRules();
            for (int i = 0; i < rules.getLength(); i++) {
                CSSRule rule = rules.item(i);
                assertEquals(CSSRule.STYLE_RULE, rule.getType(), file + " rule " + i);
                var style = ((CSSStyleRule) rule).getStyle();
                for (int k = 0; k < style.getLength(); k++) {
                    found.add(((CSSStyleRule) rule).getSelectorText() + ": " + style.item(k));
                }
            }
        }
        assertEquals(List.of(), problems);
        return found;
    }
}
