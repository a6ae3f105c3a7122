package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a TIFF as browsers see them. */
class ShownPageTests {

    @TempDir
    private Path folder;

    private float aspect = 1;

    @Test
    void paintsThePageThatIsAskedFor() throws Exception {
        Path fax = fax(page(200, 300), page(310, 120));

        assertThat(shown(fax, 1).getHeight()).isEqualTo(300);
        assertThat(shown(fax, 2).getWidth()).isEqualTo(310);
        assertThat(ask(fax, 3)).isEqualTo(new Reply.Unreadable("The file has no such page."));
    }

    @Test
    void makesALargePageAsSmallAsAScreenNeedsItAndKeepsThinLines() throws Exception {
        BufferedImage large = page(5000, 7000);
        for (int y = 0; y < 7000; y++) {
            large.setRGB(2501, y, 0);
        }
        BufferedImage shown = shown(fax(large), 1);

        assertThat(shown.getHeight()).isEqualTo(2400);
        assertThat(shown.getWidth()).isEqualTo(1714);
        int darkest = 255;
        for (int x = 0; x < shown.getWidth(); x++) {
            darkest = Math.min(darkest, shown.getRGB(x, 1000) & 0xFF);
        }
        assertThat(darkest).isLessThan(230);
    }

    /** As a rule a fax has half as many lines to the inch as dots in each. */
    @Test
    void aFaxIsAsTallAsItsSheetWas() throws Exception {
        aspect = 0.5f;
        BufferedImage shown = shown(fax(page(1728, 1143)), 1);

        assertThat(shown.getWidth()).isEqualTo(1728);
        assertThat(shown.getHeight()).isEqualTo(2286);
    }

    @Test
    void whatCannotBePaintedIsSaid() throws Exception {
        Path fax = fax(page(200, 300));
        byte[] bytes = Files.readAllBytes(fax);

        Files.write(fax, Arrays.copyOf(bytes, 6));
        assertThat(ask(fax, 1)).isInstanceOf(Reply.Unreadable.class);
        Files.writeString(fax, "no picture");
        assertThat(ask(fax, 1)).isInstanceOf(Reply.Unreadable.class);
    }

    /** Through the wire, as the portal hears it. */
    private BufferedImage shown(Path fax, int page) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Wire.send(new DataOutputStream(sent), ask(fax, page));
        Reply heard = Wire.reply(new DataInputStream(new ByteArrayInputStream(sent.toByteArray())));
        ByteBuffer png = ((Reply.Shown) heard).png();
        return ImageIO.read(new ByteArrayInputStream(png.array(), png.position(), png.remaining()));
    }

    private static Reply ask(Path fax, int page) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Wire.send(new DataOutputStream(sent), new ShowRequest(fax.toString(), "image/tiff", page));
        Request heard = Wire.request(new DataInputStream(new ByteArrayInputStream(sent.toByteArray())));
        return ShownPage.answer((ShowRequest) heard);
    }

    private static BufferedImage page(int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                page.setRGB(x, y, 0xFFFFFF);
            }
        }
        return page;
    }

    /** How wide a dot is to its height. */
    private IIOMetadata says(ImageWriter writer, BufferedImage page) throws IOException {
        IIOMetadata says = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), writer.getDefaultWriteParam());
        IIOMetadataNode root = new IIOMetadataNode(IIOMetadataFormatImpl.standardMetadataFormatName);
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String name : new String[] {"PixelAspectRatio", "HorizontalPixelSize", "VerticalPixelSize"}) {
            IIOMetadataNode value = new IIOMetadataNode(name);
            value.setAttribute(
                    "value", String.valueOf(name.startsWith("Pixel") ? aspect : name.startsWith("H") ? aspect : 1));
            dimension.appendChild(value);
        }
        root.appendChild(dimension);
        says.mergeTree(IIOMetadataFormatImpl.standardMetadataFormatName, root);
        return says;
    }

    private Path fax(BufferedImage... pages) throws IOException {
        Path file = folder.resolve("fax.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, says(writer, page)), writer.getDefaultWriteParam());
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return file;
    }
}
