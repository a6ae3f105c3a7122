package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.candour.plans.reader.layout.Glyph;
import org.candour.plans.reader.layout.Style;
import org.jspecify.annotations.Nullable;

/** Goes through what draws one PDF page after another, and notes its letters, what else is there, and what went wrong. */
final class PageEngine extends PDFStreamEngine {

    /** A picture that has been shown this often is looked into no more. */
    private static final int ORNAMENT = 3;

    private static final Set<String> SHOWS_TEXT = Set.of("Tj", "TJ", "'", "\"", "Do");

    private final Set<COSStream> sound = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<COSBase, Integer> shown = new IdentityHashMap<>();
    private final Fonts fonts = new Fonts();
    private final HiddenLayers layers;
    private final PictureTexts pictureTexts;
    private final DrawnLetters drawnLetters = new DrawnLetters();
    private final Deque<Ink> inks = new ArrayDeque<>();
    private PageContent content = new PageContent();
    private Drawing drawing = new Drawing();
    private MarkedContent marked;
    private GlyphPlace place = new GlyphPlace(new PDRectangle());
    private List<Glyph> glyphs = new ArrayList<>();
    private Ink ink = new Ink();
    private double pageArea = 1;

    PageEngine(PDDocument document) {
        layers = new HiddenLayers(document);
        pictureTexts = new PictureTexts(document);
        marked = new MarkedContent(layers, pictureTexts);
        Operators.addTo(this);
        addOperator(new Draw(this));
    }

    /** Goes through the page; {@link #content()} and the others then say what was there. */
    void read(PDPage page) throws IOException {
        content = new PageContent();
        drawing = new Drawing();
        drawnLetters.clear();
        glyphs = new ArrayList<>(4096);
        ink = new Ink();
        inks.clear();
        PDRectangle box = page.getCropBox();
        place = new GlyphPlace(box);
        pageArea = Math.max(1, (double) box.getWidth() * box.getHeight());
        marked = new MarkedContent(layers, pictureTexts);
        pictureTexts.on(page);
        if (page.hasContents()) {
            page.getContentStreams().forEachRemaining(stream -> check(stream.getCOSObject()));
            if (content.damage() == null) {
                process(page);
            }
        }
        if (drawnLetters.areThere()) {
            content.drawnLetters();
        }
        if (WatchedContent.isMissing(page)) {
            content.damaged("its content is missing in the file");
        }
    }

    private void process(PDPage page) throws IOException {
        WatchedContent watched = new WatchedContent(page);
        processChildStream(watched, page);
        if (!watched.wasReadToItsEnd()) {
            content.damaged("its content stops making sense before its end");
        }
    }

    PageContent content() {
        return content;
    }

    Drawing drawing() {
        return drawing;
    }

    /** What is written about pictures for those who cannot see them. */
    Set<String> pictureDescriptions() {
        return marked.descriptions();
    }

    /** The letters. Those drawn without ink over a scan are what somebody recognised on it; elsewhere they are hidden. */
    List<Glyph> glyphs() {
        boolean scan = content.hasLargePicture();
        glyphs.replaceAll(glyph -> (glyph.style() & GlyphPlace.INKLESS) == 0 ? glyph : inkless(glyph, scan));
        return glyphs;
    }

    private static Glyph inkless(Glyph glyph, boolean scan) {
        int style = glyph.style() & ~GlyphPlace.INKLESS | (scan ? 0 : Style.HIDDEN);
        return new Glyph(glyph.text(), glyph.x(), glyph.y(), glyph.advance(), glyph.size(), glyph.turn(), style);
    }

    void check(COSStream stream) {
        if (sound.contains(stream)) {
            return;
        }
        if (StreamCheck.isSound(stream)) {
            sound.add(stream);
        } else {
            content.damaged("its content is damaged");
        }
    }

    /** A picture; what it is in the file when it stands apart from the page, so that it can be shown again. */
    void picture(@Nullable COSBase apart) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(
                (double) matrix.getScaleX() * matrix.getScaleY() - (double) matrix.getShearX() * matrix.getShearY());
        if (area > 64) { // less is a dot or a line
            if (apart != null && shown.merge(apart, 1, Integer::sum) > ORNAMENT) {
                content.ornament(area / pageArea);
            } else {
                content.picture(area / pageArea);
                content.mayHoldWords(matrix);
            }
        }
        drawing.picture(matrix);
    }

    /** Shows a form, with ink and layer as they were afterwards. */
    void show(COSDictionary form, Drawn drawn) throws IOException {
        Ink before = ink.copy();
        boolean hidden = layers.isHidden(form.getCOSDictionary(COSName.OC));
        marked.enter(hidden);
        try {
            drawn.draw();
        } finally {
            marked.leave(hidden);
            ink = before;
        }
    }

    /** What a form draws. */
    interface Drawn {
        void draw() throws IOException;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        content.operator(name);
        if ("BI".equals(name)) {
            picture(null);
        }
        ink.operator(name, operands, getResources());
        drawing.operator(name, operands, getGraphicsState(), ink.isWhite());
        drawnLetters.operator(name, operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        inks.push(ink.copy());
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (!inks.isEmpty()) {
            ink = inks.pop();
        }
        super.restoreGraphicsState();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marked.end();
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
            throws IOException {
        if (SHOWS_TEXT.contains(operator.getName())) {
            content.damaged("a part of it cannot be shown");
        }
        super.operatorException(operator, operands, problem);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        content.glyph();
        if (GlyphPlace.isNowhere(matrix, displacement)) {
            content.damaged("letters of it stand at no place");
        }
        Fonts.Facts facts = fonts.of(font);
        String own = facts.text(code);
        if (facts.isUnknown(code)) {
            content.unknownGlyph(code);
        }
        String text = marked.text(own);
        if (text.isEmpty()) {
            place.widen(glyphs, matrix, displacement, !own.isEmpty() && marked.replaces());
            return;
        }
        glyphs.add(place.glyph(text, matrix, displacement, facts, style(matrix, facts)));
    }

    private int style(Matrix matrix, Fonts.Facts facts) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        int style = facts.isBold() ? Style.BOLD : 0;
        style |= marked.isRunningHead() ? Style.RUNNING_HEAD : 0;
        if (mode == RenderingMode.NEITHER || state.getNonStrokeAlphaConstant() == 0 && mode.isFill()) {
            style |= GlyphPlace.INKLESS;
            content.inklessGlyph();
        }
        boolean white = ink.isWhite()
                && mode == RenderingMode.FILL
                && !drawing.isPainted(matrix.getTranslateX(), matrix.getTranslateY());
        return marked.isHidden() || white ? style | Style.HIDDEN : style;
    }
}
