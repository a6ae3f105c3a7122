package org.candour.plans.reader.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the ZIP files that office documents are, part by part. */
public final class MadeZip {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private String main = "";

    public static MadeZip zip() {
        return new MadeZip();
    }

    /** A Word document with this body. */
    public static MadeZip word(String body) {
        return zip().office("word/document.xml", "wordprocessingml.document.main+xml")
                .part("word/document.xml", wordXml("document", "<w:body>" + body + "</w:body>"));
    }

    public static String wordXml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE
                + "\" xmlns:wp=\"urn:wp\" xmlns:a=\"urn:a\" xmlns:c=\"urn:c\" xmlns:dgm=\"urn:dgm\" xmlns:mc=\"urn:mc\""
                + " xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\" xmlns:o=\"urn:o\">" + content + "</w:" + root + ">";
    }

    /** "A paragraph." */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A run of text. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A heading of a level, by its style. */
    public static String h(int level, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"H" + level + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    /** An Office document whose main part is this one. */
    public MadeZip office(String mainPart, String type) {
        main = mainPart;
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/" + mainPart + "\" ContentType=\"" + MAIN + type + "\"/></Types>");
        return part("_rels/.rels", rels(rel("m", "officeDocument", mainPart)));
    }

    public MadeZip part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public MadeZip part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A part that the main part refers to by this id. */
    public MadeZip related(String id, String type, String target, byte[] content) {
        relations.append(rel(id, type, target));
        return part(main.substring(0, main.indexOf('/') + 1) + target, content);
    }

    public MadeZip related(String id, String type, String target, String content) {
        return related(id, type, target, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Something outside that the main part refers to. */
    public MadeZip external(String id, String type, String address) {
        relations.append(rel(id, type, address).replace("/>", " TargetMode=\"External\"/>"));
        return this;
    }

    /** Styles H1 to H3 are headings. */
    public MadeZip headings() {
        StringBuilder styles = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            styles.append("<w:style w:styleId=\"H" + i + "\"><w:name w:val=\"heading " + i + "\"/></w:style>");
        }
        return related("styles", "styles", "styles.xml", wordXml("styles", styles.toString()));
    }

    public static String rels(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    public static String rel(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** An OpenDocument file of a kind: "text", "presentation", "spreadsheet". */
    public static MadeZip open(String kind, String content) {
        return zip().part("mimetype", "application/vnd.oasis.opendocument." + kind)
                .part("content.xml", content)
                .part("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:m\"/>");
    }

    public byte[] bytes() {
        if (!relations.isEmpty()) {
            int slash = main.indexOf('/') + 1;
            part(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels", rels(relations.toString()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    store(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }
}
