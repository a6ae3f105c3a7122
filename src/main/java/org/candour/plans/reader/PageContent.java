package org.candour.plans.reader;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** What was met while one PDF page was read, besides its text. */
final class PageContent {

    private static final Set<String> PAINTS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh");

    /** Every operator of the format; anything else means that the content is not what its author wrote. */
    private static final Set<String> KNOWN = Set.of(
            ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M"
                            + " MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y"
                            + " ' \"")
                    .split(" "));

    private static final int FEW_SIGNS = 5;
    private static final int MOST_GUESSED = 4000;

    /** The share of the page from which pieces of pictures are looked into that are each too small for words. */
    private static final double WORTH_A_LOOK = 1 / 12.0;

    private static final double LINE_OF_WORDS = 60;
    private static final double HEIGHT_OF_WORDS = 20;

    private int pictures;
    private double pictureArea;
    private double ornamentArea;
    private boolean picturesOfWords;
    private boolean drawnLetters;
    private int curves;
    private int lines;
    private int paints;
    private int strange;
    private int openTexts;
    private String lastOperator = "";
    private int glyphs;
    private int inkless;
    private int lettersUnknown;
    private final Set<Integer> unknownCodes = new HashSet<>();
    private final StringBuilder guessed = new StringBuilder();
    private @Nullable String damage;

    void picture(double shareOfPage) {
        pictures++;
        pictureArea += shareOfPage;
    }

    /** A picture that earlier pages have shown, too: a page's ornament. */
    void ornament(double shareOfPage) {
        picture(shareOfPage);
        ornamentArea += shareOfPage;
    }

    /** Whether a picture of that size has room for a line of words: less is an icon. */
    void mayHoldWords(Matrix size) {
        double width = Math.hypot(size.getScaleX(), size.getShearY());
        double height = Math.hypot(size.getShearX(), size.getScaleY());
        picturesOfWords |= Math.max(width, height) >= LINE_OF_WORDS && Math.min(width, height) >= HEIGHT_OF_WORDS;
    }

    /** Shapes are drawn that look like a line of writing. */
    void drawnLetters() {
        drawnLetters = true;
    }

    /** Something on the page could not be drawn. */
    void mayHoldMore() {
        drawnLetters = true;
    }

    void inklessGlyph() {
        inkless++;
    }

    /** A letter of which perhaps nobody knows what it is, and the text it is guessed to be. */
    void glyph(int code, String text, boolean unknown) {
        glyphs++;
        if (unknown) {
            lettersUnknown++;
            unknownCodes.add(code);
            guessed.append(guessed.length() < MOST_GUESSED ? text : "");
        } else if (!guessed.isEmpty() && guessed.charAt(guessed.length() - 1) != ' ') {
            guessed.append(' ');
        }
    }

    void operator(String name) {
        lastOperator = name;
        switch (name) {
            case "BT" -> openTexts++;
            case "ET" -> openTexts--;
            case "c", "v", "y" -> curves++;
            case "l", "re" -> lines++;
            default -> {
                paints += PAINTS.contains(name) ? 1 : 0;
                strange += KNOWN.contains(name) ? 0 : 1;
            }
        }
    }

    void damaged(String how) {
        damage = damage == null ? how : damage;
    }

    /** Why the text got from the page cannot be all that stands on it; null when nothing speaks against it. */
    @Nullable
    String damage() {
        if (damage == null && strange > 2) {
            return "it contains what no page may contain";
        }
        if (damage == null && lastOperator.equals("BI")) {
            return "it breaks off in the middle of a picture"; // which may have taken the text behind it for its own
        }
        return damage == null && openTexts > 0 ? "it breaks off in the middle of a text" : damage;
    }

    /** Whether too many of the shapes drawn do not say which letter they are; a few different ones are ticks and bullets. */
    boolean lettersAreUnknown() {
        return lettersUnknown > 0.2 * glyphs && unknownCodes.size() > FEW_SIGNS;
    }

    boolean hasPictures() {
        return pictures > 0;
    }

    /** Whether a picture is so large that text without ink may be what somebody recognised on it. */
    boolean hasLargePicture() {
        return pictureArea >= 0.2;
    }

    /** Whether more may be written in its pictures than its text says; not where somebody has recognised them already. */
    boolean mayHaveWritingInPictures() {
        boolean pictured = picturesOfWords || pictureArea - ornamentArea >= WORTH_A_LOOK;
        return drawnLetters || hasUnknownWords() || pictured && inkless <= glyphs / 2;
    }

    /** Whether a heading, say, is set in a typeface that does not say which letters its shapes are. */
    private boolean hasUnknownWords() {
        return unknownCodes.size() > FEW_SIGNS && !Gibberish.soundsLikeWords(guessed.toString());
    }

    boolean isFilledByPictures() {
        return pictureArea >= 0.8;
    }

    /** Whether so much is drawn by lines and curves that it may well be writing. */
    boolean hasDrawing() {
        return paints > 0 && (curves > 12 || lines > 40);
    }
}
