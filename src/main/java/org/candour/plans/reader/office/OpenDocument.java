package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.candour.plans.Mark;

/** An OpenDocument file: a text, a presentation or a spreadsheet. */
final class OpenDocument {

    private static final String TYPE = "application/vnd.oasis.opendocument.";

    private final Parts parts;
    private final Story story;
    private final OpenStyles styles = new OpenStyles();
    private final Set<String> told = new HashSet<>();

    private OpenDocument(Parts parts, Story story) {
        this.parts = parts;
        this.story = story;
    }

    static void read(Parts parts, String type, Story story) throws IOException {
        if (isEncrypted(parts)) {
            throw new ProtectedException();
        }
        OpenDocument document = new OpenDocument(parts, story);
        Captured heads = new Captured(story);
        String damage = "";
        if (parts.has("styles.xml")) {
            try (InputStream in = parts.open("styles.xml")) {
                XmlEvents.read(in, new OpenHeads(new OpenPart(document, "", OpenPart.Kind.HEADS, heads)));
            } catch (IOException e) {
                damage = "The headers and footers could not be read: " + e.getMessage() + ".";
            }
        }
        try (InputStream in = parts.open("content.xml")) {
            XmlEvents.read(in, new OpenPart(document, "", OpenPart.Kind.of(type), story));
        }
        String head = heads.take();
        if (!Signs.isBlank(head)) {
            story.paragraph(Signs.mark(Mark.Kind.RUNNING_HEAD, head));
        }
        if (!damage.isEmpty()) {
            story.unreadable(damage); // told last, so that slides and sheets keep their numbers
        }
    }

    static String type(Parts parts, String believed) throws IOException {
        if (parts.has("mimetype")) {
            try (InputStream in = parts.open("mimetype")) {
                String type = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
                return type.startsWith(TYPE) ? type : believed;
            }
        }
        return believed;
    }

    private static boolean isEncrypted(Parts parts) throws IOException {
        boolean[] encrypted = {false};
        if (parts.has("META-INF/manifest.xml")) {
            try (InputStream in = parts.open("META-INF/manifest.xml")) {
                XmlEvents.read(in, (name, element) -> {
                    encrypted[0] |= name.equals("encryption-data") || name.equals("encrypted-key");
                    return XmlEvents.Ending.NONE;
                });
            } catch (IOException e) {
                return false; // what it lists is there to be read all the same
            }
        }
        return encrypted[0];
    }

    InputStream part(String path) throws IOException {
        return parts.open(path);
    }

    OpenStyles styles() {
        return styles;
    }

    /** A chart, formula or document within the document; its words, once. */
    String object(String folder, String address) throws IOException {
        String path = Parts.resolve(folder + "content.xml", address);
        String content = path + "/content.xml";
        if (!parts.has(content) && !parts.has(path)) {
            story.unreadable(Parts.MISSING);
        }
        if (!told.add(path) || told.size() > 500 || !parts.has(content)) {
            return "";
        }
        Captured captured = new Captured(story);
        try (InputStream in = parts.open(content)) {
            XmlEvents.read(in, new OpenPart(this, path + "/", OpenPart.Kind.TEXT, captured));
        } catch (IOException e) {
            story.unreadable("An object within the document could not be read: " + e.getMessage() + ".");
        }
        return captured.take();
    }

    void attached(String folder, String address) throws IOException {
        String path = Parts.resolve(folder + "content.xml", address);
        if (!parts.has(path)) {
            story.unreadable(Parts.MISSING);
        } else if (told.add(path)) {
            story.attachment(path, () -> parts.open(path));
        }
    }
}
