package org.candour.plans.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What the file itself says about the stretch of content that is just being drawn. */
final class MarkedContent {

    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final COSName ALT = COSName.getPDFName("Alt");

    /** What stands for a ligature or a hyphen; longer replacements are not trusted where letters are known. */
    private static final int SHORT = 4;

    private static final int FEWEST_LETTERS = 3;

    private static final Set<String> NO_PICTURES = Set.of(
            "P",
            "Span",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "TD",
            "TH",
            "TR",
            "Table",
            "Link",
            "TOC",
            "TOCI",
            "Artifact",
            "OC",
            "Note",
            "Reference",
            "Caption",
            "Normal",
            "Document",
            "Sect",
            "Part",
            "Div",
            "StyleSpan",
            "ParagraphSpan",
            "Body_Text",
            "Footnote",
            "Textbody",
            "Annots",
            "Annot");

    private record Sequence(
            boolean hidden,
            boolean runningHead,
            @Nullable String replacement,
            @Nullable String actual,
            int drawnBefore) {}

    private final HiddenLayers layers;
    private final PictureTexts pictureTexts;
    private final Deque<Sequence> open = new ArrayDeque<>();
    private final Set<String> descriptions = new LinkedHashSet<>();
    private int hidden;
    private int runningHeads;
    private final StringBuilder drawn = new StringBuilder();
    private @Nullable String replacement;
    private boolean replaced;

    MarkedContent(HiddenLayers layers, PictureTexts pictureTexts) {
        this.layers = layers;
        this.pictureTexts = pictureTexts;
    }

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
        String name = tag == null ? "" : tag.getName();
        boolean isHidden = "OC".equals(name) && layers.isHidden(properties);
        boolean isHead = "Artifact".equals(name)
                && properties != null
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        String text = properties == null ? null : properties.getString(ACTUAL_TEXT);
        open.push(new Sequence(isHidden, isHead, replacement, text, drawn.length()));
        hidden += isHidden ? 1 : 0;
        runningHeads += isHead ? 1 : 0;
        if (text != null) {
            replacement = text;
            replaced = false;
        }
        if (!NO_PICTURES.contains(name)) {
            describe(properties);
        }
    }

    private void describe(@Nullable COSDictionary properties) {
        if (properties == null) {
            return;
        }
        String own = properties.getString(ALT);
        String text = own == null ? pictureTexts.of(properties.getInt(COSName.MCID, -1)) : own;
        if (text != null && !text.isBlank()) {
            descriptions.add(text.strip());
        }
    }

    void end() {
        if (!open.isEmpty()) {
            Sequence ended = open.pop();
            hidden -= ended.hidden() ? 1 : 0;
            runningHeads -= ended.runningHead() ? 1 : 0;
            tell(ended);
            replacement = ended.replacement();
        }
    }

    /** Words that no letters say, such as those of a name drawn in shapes. */
    private void tell(Sequence ended) {
        String actual = ended.actual();
        if (actual == null || replaced) {
            return;
        }
        String said = letters(actual);
        if (said.length() >= FEWEST_LETTERS
                && !letters(drawn.substring(ended.drawnBefore())).contains(said)) {
            descriptions.add(actual.strip());
        }
        if (ended.replacement() == null) {
            drawn.setLength(0);
        }
    }

    private static String letters(String text) {
        return CleanText.of(text).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    void enter(boolean isHidden) {
        hidden += isHidden ? 1 : 0;
    }

    void leave(boolean wasHidden) {
        hidden -= wasHidden ? 1 : 0;
    }

    boolean isHidden() {
        return hidden > 0;
    }

    boolean isRunningHead() {
        return runningHeads > 0;
    }

    Set<String> descriptions() {
        return descriptions;
    }

    /** Whether the letters drawn now stand for others. */
    boolean replaces() {
        return replacement != null;
    }

    /** What a letter stands for: itself, or, for the first of a stretch that is replaced, all that replaces it. */
    String text(String own) {
        if (replacement == null) {
            return own;
        }
        drawn.append(own);
        if (replacement.isEmpty()) {
            return own.equals("-") ? "\u00AD" : own;
        }
        boolean trusted = replacement.length() <= SHORT || own.isEmpty() || PageVerdict.isGarbage(own);
        if (!trusted) {
            return own;
        }
        String text = replaced ? "" : replacement;
        replaced = true;
        return text;
    }
}
