package org.candour.plans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of pages as a scanner makes them, good ones and bad ones. */
public final class MadeScan {

    /** A page's worth of text about a made-up plan. */
    public static final String[] LINES = {
        "The Tarnside plan for stroke services",
        "",
        "Hyper-acute stroke services will move from Mossgate Hospital to",
        "Tarnside General Hospital by April 2018. Patients will be taken by",
        "ambulance to the larger site, where consultants are on duty on every",
        "day of the week. Community beds in the three valley towns remain as",
        "they are until the review of rehabilitation has been completed.",
        "",
        "The change saves 4.2 million pounds a year and needs capital of 11",
        "million pounds, for which no source has been agreed with the regulator."
    };

    private BufferedImage image;

    private MadeScan(BufferedImage image) {
        this.image = image;
    }

    public static MadeScan of(int dpi, String... lines) {
        try (PDDocument page = Loader.loadPDF(MadePdf.pdf().text(lines).bytes())) {
            return new MadeScan(new PDFRenderer(page).renderImageWithDPI(0, dpi, ImageType.GRAY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Put into the scanner the wrong way round, by quarters clockwise. */
    public MadeScan turned(int quarters) {
        for (int i = 0; i < quarters; i++) {
            BufferedImage turned = new BufferedImage(image.getHeight(), image.getWidth(), image.getType());
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    turned.getRaster()
                            .setSample(
                                    image.getHeight() - 1 - y,
                                    x,
                                    0,
                                    image.getRaster().getSample(x, y, 0));
                }
            }
            image = turned;
        }
        return this;
    }

    /** Put in crookedly. */
    public MadeScan crooked(double degrees) {
        BufferedImage crooked = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        Graphics2D graphics = crooked.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        image = crooked;
        return this;
    }

    /** Copied many times: grey paper, weak ink, and dirt. */
    public MadeScan worn(int dirt) {
        Random random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double shade = 90 + image.getRaster().getSample(x, y, 0) * 0.5 + random.nextGaussian() * dirt;
                image.getRaster().setSample(x, y, 0, Math.clamp(Math.round(shade), 0, 255));
            }
        }
        return this;
    }

    public BufferedImage image() {
        return image;
    }
}
