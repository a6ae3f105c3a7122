package org.candour.finance.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** How a workbook shows its numbers, as far as it changes what a person reads. */
final class NumberForms extends DefaultHandler {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[dmyhs]");
    private static final Pattern IN_THOUSANDS = Pattern.compile("[0#?],+(?![0#?,])");

    private final Map<String, String> codes = new HashMap<>();
    private final List<Cell.Kind> styles = new ArrayList<>();
    private boolean inStyles;

    private NumberForms() {}

    static NumberForms of(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        NumberForms forms = new NumberForms();
        try (InputStream xml = reader.getStylesData()) {
            if (xml != null) {
                Workbook.parse(xml, forms);
            }
        }
        return forms;
    }

    /** What a number of this style is to a person: NUMBER, PERCENT, SCALED or DATE. */
    Cell.Kind kind(@Nullable String style) {
        try {
            return style == null ? Cell.Kind.NUMBER : styles.get(Integer.parseInt(style));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return Cell.Kind.NUMBER;
        }
    }

    @Override
    public void startElement(@Nullable String uri, String name, @Nullable String prefixed, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                codes.put(
                        String.valueOf(attributes.getValue("numFmtId")),
                        String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) {
                    styles.add(kindOf(String.valueOf(attributes.getValue("numFmtId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(@Nullable String uri, String name, @Nullable String prefixed) {
        inStyles &= !name.equals("cellXfs");
    }

    private Cell.Kind kindOf(String id) {
        String code = codes.get(id);
        if (code != null) {
            return kindOfCode(code);
        }
        return switch (id) {
            case "9", "10" -> Cell.Kind.PERCENT;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Cell.Kind.DATE;
            default -> Cell.Kind.NUMBER;
        };
    }

    static Cell.Kind kindOfCode(String code) {
        String shown =
                NOT_SHOWN.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("").replace("general", "");
        if (shown.contains("%")) {
            return Cell.Kind.PERCENT;
        }
        if (DATE_LETTERS.matcher(shown).find()) {
            return Cell.Kind.DATE;
        }
        return IN_THOUSANDS.matcher(shown).find() ? Cell.Kind.SCALED : Cell.Kind.NUMBER;
    }
}
