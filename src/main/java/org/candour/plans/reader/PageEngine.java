package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.candour.plans.reader.layout.Glyph;
import org.candour.plans.reader.layout.PageLayout;
import org.candour.plans.reader.layout.Style;
import org.jspecify.annotations.Nullable;

/** Goes through what draws one PDF page after another, and notes its letters, what else is there, and what went wrong. */
final class PageEngine extends TextEngine {

    private static final Set<String> SHOWS_TEXT = Set.of("Tj", "TJ", "'", "\"", "Do");

    private final StreamCheck.Known sound = new StreamCheck.Known();
    private final ShownPictures pictures = new ShownPictures();
    private final HiddenLayers layers;
    private final PictureTexts pictureTexts;
    private final DrawnLetters drawnLetters = new DrawnLetters();
    private final Set<COSStream> shownApart = Collections.newSetFromMap(new IdentityHashMap<>());
    private PageContent content = new PageContent();
    private Drawing drawing = new Drawing();
    private MarkedContent marked;
    private GlyphPlace place = new GlyphPlace(new PDRectangle());
    private List<Glyph> glyphs = new ArrayList<>();
    private Map<COSDictionary, String> appearances = Map.of();
    private boolean masked;

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
        shownApart.clear();
        masked = false;
        newInk();
        PDRectangle box = page.getCropBox();
        place = new GlyphPlace(box);
        pictures.on(box);
        marked = new MarkedContent(layers, pictureTexts);
        pictureTexts.on(page);
        page.getContentStreams().forEachRemaining(stream -> check(stream.getCOSObject()));
        if (!page.hasContents()) {
            processPage(page); // PDFBox draws notes on a page that it has begun only
        } else if (content.damage() == null && !process(new WatchedContent(page), page)) {
            content.damaged("its content stops making sense before its end");
        }
        appearances = content.damage() == null ? PageNotes.shown(page, this) : Map.of();
        if (drawnLetters.areThere()) {
            content.drawnLetters();
        }
        if (WatchedContent.isMissing(page)) {
            content.damaged("its content is missing in the file");
        }
    }

    /** What a note or a field on the page that was read last shows. */
    String shownBy(COSDictionary note) {
        List<Glyph> ofThePage = glyphs;
        glyphs = new ArrayList<>();
        try {
            show(PDAnnotation.createAnnotation(note));
        } catch (IOException | RuntimeException e) {
            content.mayHoldMore();
        }
        String shown = PageNotes.text(PageLayout.lines(glyphs(), List.of()));
        glyphs = ofThePage;
        return shown;
    }

    private void show(PDAnnotation note) throws IOException {
        PDAppearanceStream appearance = note.getNormalAppearanceStream();
        if (appearance != null) {
            check(appearance.getCOSObject());
            show(appearance.getCOSObject(), () -> showAnnotation(note));
        }
    }

    /** What the notes and fields on the page show. */
    Map<COSDictionary, String> appearances() {
        return appearances;
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
        glyphs.replaceAll(glyph -> GlyphPlace.decided(glyph, scan));
        return glyphs;
    }

    void check(COSStream stream) {
        if (!sound.isSound(stream)) {
            content.damaged("its content is damaged");
        }
    }

    /** A picture; what it is in the file when it stands apart from the page, so that it can be shown again. */
    void picture(@Nullable COSBase apart) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        if (!masked) {
            pictures.see(apart, matrix, content);
            drawing.picture(matrix);
        }
    }

    /** Shows a form, with ink and layer as they were afterwards. */
    void show(COSDictionary form, Drawn drawn) throws IOException {
        boolean hidden = layers.isHidden(form.getCOSDictionary(COSName.OC));
        marked.enter(hidden);
        try {
            withItsInk(drawn);
        } finally {
            marked.leave(hidden);
        }
    }

    /** What areas are filled with or cut out by; shown once a page. */
    private void showApart(@Nullable COSStream apart) throws IOException {
        if (apart != null && shownApart.add(apart)) {
            check(apart);
            boolean pattern = PaintedThrough.isPattern(apart);
            boolean before = masked;
            masked |= !pattern; // the pictures in a mask are shadows
            show(
                    apart,
                    pattern
                            ? () -> processTilingPattern(new PDTilingPattern(apart, null), null, null)
                            : () -> showForm(new PDFormXObject(apart)));
            masked = before;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        content.operator(name);
        if (!name.startsWith("T")) {
            draws(name, operands);
        }
        super.processOperator(operator, operands);
    }

    /** All but what sets text, which is most of a page. */
    private void draws(String name, List<COSBase> operands) throws IOException {
        if ("BI".equals(name)) {
            picture(null);
        }
        ink().operator(name, operands, getResources());
        showApart(PaintedThrough.of(name, operands, getResources()));
        drawing.operator(name, operands, getGraphicsState(), ink().isWhite());
        drawnLetters.operator(name, operands, getGraphicsState().getCurrentTransformationMatrix());
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
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (GlyphPlace.isNowhere(matrix, displacement)) {
            content.damaged("letters of it stand at no place");
        }
        Fonts.Facts facts = facts(font);
        Fonts.Letter letter = facts.letter(code);
        String own = letter.text();
        content.glyph(code, own, letter.isUnknown());
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
        boolean white = ink().isWhite()
                && mode == RenderingMode.FILL
                && !drawing.isPainted(matrix.getTranslateX(), matrix.getTranslateY());
        return marked.isHidden() || white ? style | Style.HIDDEN : style;
    }
}
