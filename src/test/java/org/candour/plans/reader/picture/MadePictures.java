package org.candour.plans.reader.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.candour.plans.MadeScan;

/** A scanned page, packed in the ways that programs know, and what disks and transfers do to it. */
public final class MadePictures {

    private static final String[] MANY_LINES = lines();

    private MadePictures() {}

    private static String[] lines() {
        String[] lines = new String[45];
        for (int i = 0; i < lines.length; i++) {
            String line = MadeScan.LINES[i % MadeScan.LINES.length];
            lines[i] = line.isEmpty() ? "Ward " + i : line;
        }
        return lines;
    }

    /** As for instance "tiff CCITT T.6 black", "jpeg in passes grey". */
    public static byte[] packed(String how) throws IOException {
        String[] words = how.split(" ");
        BufferedImage picture = page(words[words.length - 1]);
        String packing = String.join(" ", Arrays.copyOfRange(words, 1, words.length - 1));
        ImageWriter writer = writer(words[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (packing.equals("in passes")) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            } else if (!packing.isEmpty()) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(packing);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        ImageWriter writer = writers.next();
        while (format.equals("tiff") && !writer.getClass().getName().startsWith("com.sun.imageio.")) {
            writer = writers.next();
        }
        return writer;
    }

    /** A page of text in black, in grey or in colour. */
    public static BufferedImage page(String colours) {
        BufferedImage grey = MadeScan.of(110, MANY_LINES).image();
        int type =
                switch (colours) {
                    case "black" -> BufferedImage.TYPE_BYTE_BINARY;
                    case "grey" -> BufferedImage.TYPE_BYTE_GRAY;
                    default -> BufferedImage.TYPE_3BYTE_BGR;
                };
        BufferedImage picture = new BufferedImage(grey.getWidth(), grey.getHeight(), type);
        Graphics2D graphics = picture.createGraphics();
        graphics.drawImage(grey, 0, 0, null);
        graphics.dispose();
        return picture;
    }

    /** With a piece of it lost, as a disk gives it back. */
    public static byte[] zeroed(byte[] whole, int from, int length) {
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, from, Math.min(whole.length, from + length), (byte) 0);
        return damaged;
    }

    /** With something else in the place of a piece. */
    public static byte[] overwritten(byte[] whole, int from, int length) {
        byte[] damaged = whole.clone();
        byte[] noise = new byte[Math.min(length, whole.length - from)];
        new Random(from).nextBytes(noise);
        System.arraycopy(noise, 0, damaged, from, noise.length);
        return damaged;
    }
}
