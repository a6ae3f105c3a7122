package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Shows a workbook's numbers as its cells do: as dates, shares or money. */
final class CellFormats implements XmlEvents.Listener {

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, String> own = new HashMap<>();
    private final Map<Integer, CellPattern> patterns = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCellStyles;
    private boolean since1904;

    private CellFormats() {}

    static CellFormats of(Parts parts, @Nullable String path) {
        CellFormats formats = new CellFormats();
        if (path != null) {
            try (InputStream in = parts.open(path)) {
                XmlEvents.read(in, formats);
            } catch (IOException e) {
                parts.isLost(path); // numbers are then shown as they are kept
            }
        }
        return formats;
    }

    void since1904(boolean so) {
        since1904 = so;
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) {
        switch (name) {
            case "numFmt" -> own.put(WordValues.number(element.get("numFmtId"), -1), element.get("formatCode"));
            case "cellXfs" -> {
                inCellStyles = true;
                return () -> inCellStyles = false;
            }
            case "xf" -> {
                if (inCellStyles) {
                    styles.add(WordValues.number(element.get("numFmtId"), 0));
                }
            }
            default -> {}
        }
        return XmlEvents.Ending.NONE;
    }

    /** A text with the words that its cell's format puts around it. */
    String around(String text, int style) {
        return pattern(format(style)).around(text);
    }

    private int format(int style) {
        return style < 0 || style >= styles.size() ? 0 : styles.get(style);
    }

    /** One that says nothing when there is none, or none that a program writes. */
    private CellPattern pattern(int format) {
        return patterns.computeIfAbsent(format, number -> {
            String pattern = own.containsKey(number) ? own.get(number) : BuiltinFormats.getBuiltinFormat(number);
            return new CellPattern(pattern == null || pattern.length() > CellPattern.LONGEST ? "" : pattern);
        });
    }

    String show(String number, int style) {
        int format = format(style);
        CellPattern pattern = pattern(format);
        try {
            return pattern.isEmpty() ? number : pattern.show(Double.parseDouble(number), format, since1904, formatter);
        } catch (RuntimeException e) {
            return number;
        }
    }
}
