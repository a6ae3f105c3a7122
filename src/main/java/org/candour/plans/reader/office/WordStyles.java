package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the styles of a Word document say of paragraphs and runs that bear them. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private int outline = -1;
        private boolean hidden;
        private boolean raised;
    }

    private final Map<String, Style> styles = new HashMap<>();

    /** The styles of a document; none when it has none. */
    static WordStyles of(Parts parts, String path) throws IOException {
        WordStyles styles = new WordStyles();
        if (parts.has(path)) {
            try (InputStream in = parts.open(path)) {
                XmlEvents.read(in, styles.new Reading());
            }
        }
        return styles;
    }

    /** 1 to 9; 0 when it is no heading's style. */
    int headingLevel(String id) {
        Set<String> seen = new HashSet<>();
        for (Style style = styles.get(id); style != null && seen.add(id); style = styles.get(id)) {
            Matcher heading = HEADING.matcher(style.name);
            if (heading.matches()) {
                return heading.group(1).charAt(0) - '0';
            }
            if (style.outline >= 0 && style.outline < 9) {
                return style.outline + 1;
            }
            id = style.basedOn;
        }
        return 0;
    }

    /** Whether it is the style of an entry in a contents list. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null && (style.name.startsWith("toc ") || style.name.equals("table of figures"));
    }

    boolean isHidden(String id) {
        return says(id, style -> style.hidden);
    }

    /** Whether what bears it stands higher than the line. */
    boolean isRaised(String id) {
        return says(id, style -> style.raised);
    }

    private boolean says(String id, Predicate<Style> what) {
        Set<String> seen = new HashSet<>();
        for (Style style = styles.get(id); style != null && seen.add(id); style = styles.get(id)) {
            if (what.test(style)) {
                return true;
            }
            id = style.basedOn;
        }
        return false;
    }

    private final class Reading implements XmlEvents.Listener {

        private Style style = new Style();

        @Override
        public XmlEvents.Ending start(String name, XmlEvents.Element element) {
            switch (name) {
                case "style" -> {
                    style = new Style();
                    styles.put(element.get("styleId"), style);
                }
                case "name" -> style.name = element.get("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = element.get("val");
                case "outlineLvl" -> style.outline = WordValues.number(element.get("val"), -1);
                case "vanish" -> style.hidden = WordValues.isOn(element.get("val"));
                case "vertAlign" -> style.raised = element.has("val", "superscript");
                default -> {}
            }
            return XmlEvents.Ending.NONE;
        }
    }
}
