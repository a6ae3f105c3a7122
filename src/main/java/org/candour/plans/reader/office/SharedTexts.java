package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook's cells share. */
final class SharedTexts implements XmlEvents.Listener {

    private final List<String> texts = new ArrayList<>();
    private final CellText text = new CellText();
    private boolean takes;

    private SharedTexts() {}

    static SharedTexts of(Parts parts, @Nullable String path) throws IOException {
        SharedTexts texts = new SharedTexts();
        if (path != null) {
            try (InputStream in = parts.open(path)) {
                XmlEvents.read(in, texts);
            } catch (IOException e) {
                return texts; // cells that refer to what is missing say so
            }
        }
        return texts;
    }

    /** Null when there is none of this number. */
    @Nullable
    String get(int number) {
        return number < 0 || number >= texts.size() ? null : texts.get(number);
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) {
        return switch (name) {
            case "si" ->
                () -> {
                    texts.add(text.end());
                };
            case "r", "vertAlign" -> text.start(name, element);
            case "t" -> {
                takes = true;
                yield () -> takes = false;
            }
            case "rPh" -> XmlEvents.Ending.SKIP;
            default -> XmlEvents.Ending.NONE;
        };
    }

    @Override
    public void text(String more) {
        if (takes) {
            text.add(more);
        }
    }
}
