package org.candour.plans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Small PDFs made for a test, page by page. */
public final class MadePdf {

    public static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();

    public static MadePdf pdf() {
        return new MadePdf();
    }

    public MadePdf text(String... lines) {
        return spaced(0, lines);
    }

    /** Text whose letters are set apart by so many points. */
    public MadePdf spaced(float points, String... lines) {
        return page(page -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setCharacterSpacing(points);
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(60, 760);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        });
    }

    public MadePdf pages(int count, String text) {
        for (int i = 1; i <= count; i++) {
            text(text + " " + i);
        }
        return this;
    }

    public MadePdf blank() {
        return page(page -> {});
    }

    /** A scan: a picture over the whole page and nothing else. */
    public MadePdf scan() {
        return page(page -> {
            BufferedImage picture = new BufferedImage(120, 170, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = picture.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(10, 10, 60, 5);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PDRectangle box = page.getMediaBox();
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 0, box.getWidth(), box.getHeight());
            }
        });
    }

    /** A page that is nothing but the picture, turned by the file's own word when {@code turn} is not 0. */
    public MadePdf picture(BufferedImage picture, int turn) {
        return page(page -> {
            page.setMediaBox(new PDRectangle(595, 595f * picture.getHeight() / picture.getWidth()));
            page.setRotation(turn);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PDRectangle box = page.getMediaBox();
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 0, box.getWidth(), box.getHeight());
            }
        });
    }

    public MadePdf picture(MadeScan scan) {
        return picture(scan.image(), 0);
    }

    /** A picture whose bytes nothing can unpack: where it should stand, the page stays white. */
    public MadePdf brokenPicture() {
        return page(page -> {
            PDImageXObject picture = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(new byte[] {1, 2, 3, 4}),
                    COSName.JBIG2_DECODE,
                    800,
                    1100,
                    1,
                    PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 595, 842);
            }
        });
    }

    /** A page whose packed content is broken in the middle. */
    public MadePdf damaged() {
        return page(page -> {
            StringBuilder operators = new StringBuilder("BT /F1 11 Tf 14 TL 60 760 Td\n");
            for (int i = 0; i < 400; i++) {
                operators.append("(Line ").append(i * 7919 % 1009).append(" of the plan) Tj T*\n");
            }
            PDStream stream = new PDStream(
                    document,
                    new ByteArrayInputStream(operators.append("ET").toString().getBytes(StandardCharsets.US_ASCII)),
                    COSName.FLATE_DECODE);
            byte[] packed = stream.getCOSObject().createRawInputStream().readAllBytes();
            Arrays.fill(packed, packed.length / 2, packed.length / 2 + 40, (byte) 0xFF);
            try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
                raw.write(packed);
            }
            page.setContents(stream);
        });
    }

    /** A page on which anything can be drawn. */
    public MadePdf drawn(Drawn drawn) {
        return page(page -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawn.on(content);
            }
        });
    }

    /** A line of text, and under it a picture that fills two thirds of the page. */
    public MadePdf textAbove(MadeScan picture, String text) {
        return page(page -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, 60, 800, 11, text);
                content.drawImage(LosslessFactory.createFromImage(document, picture.image()), 60, 100, 450, 640);
            }
        });
    }

    public interface Drawn {
        void on(PDPageContentStream content) throws IOException;
    }

    public static void line(PDPageContentStream content, float x, float y, float size, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** A scan on which somebody else has recognised the text, and put it over the picture without ink. */
    public MadePdf recognisedScan(String text) {
        return page(page -> {
            BufferedImage picture = new BufferedImage(120, 170, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PDRectangle box = page.getMediaBox();
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 0, box.getWidth(), box.getHeight());
                content.setRenderingMode(RenderingMode.NEITHER);
                line(content, 60, 700, 11, text);
            }
        });
    }

    /** The document itself, for what is not drawn on a page. */
    public MadePdf with(Change change) {
        try {
            change.make(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public interface Change {
        void make(PDDocument document) throws IOException;
    }

    /** A page with raw operators. */
    public MadePdf operators(String operators) {
        return page(page -> page.setContents(
                new PDStream(document, new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)))));
    }

    /** Forms within forms, each shown twice by the one around it: nobody lives to see the end of this page. */
    public MadePdf endless() {
        return page(page -> {
            PDFormXObject inner = form("BT ET", null);
            for (int i = 0; i < 40; i++) {
                inner = form("/F Do /F Do", inner);
            }
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            page.setResources(resources);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream("/F Do".getBytes(StandardCharsets.US_ASCII))));
        });
    }

    private PDFormXObject form(String operators, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(
                new PDStream(document, new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII))));
        form.setBBox(PDRectangle.A4);
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("F"), inner);
        }
        form.setResources(resources);
        return form;
    }

    public MadePdf note(String text) {
        return page(page -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents(text);
            page.setAnnotations(List.of(note));
        });
    }

    public MadePdf attached(String name, byte[] content) {
        return with(document -> {
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(name);
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(name, specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    public MadePdf password(String password) {
        return protectedWith(password, 40);
    }

    public MadePdf protectedWith(String password, int bits) {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(bits);
        return with(document -> document.protect(policy));
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With {@code /Count} of the page list saying something else. */
    public byte[] bytesSayingPages(String count) {
        String text = new String(bytes(), StandardCharsets.ISO_8859_1);
        return text.replaceFirst("/Count \\d+", "/Count " + count).getBytes(StandardCharsets.ISO_8859_1);
    }

    private MadePdf page(Content content) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try {
            content.putOn(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Content {
        void putOn(PDPage page) throws IOException;
    }
}
