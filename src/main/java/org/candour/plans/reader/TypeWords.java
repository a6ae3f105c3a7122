package org.candour.plans.reader;

/** What a file that is not read is called by people, who do not know media types. */
final class TypeWords {

    private TypeWords() {}

    /** "a picture". */
    static String of(String type) {
        if (type.contains("opendocument") && type.contains("flat")) {
            return "a flat OpenDocument file (please save it as .odt)";
        }
        if (type.startsWith("image/")) {
            return "a picture";
        }
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            return "a recording";
        }
        if (type.startsWith("message/") || type.equals("application/mbox") || type.contains("outlook")) {
            return "a mail";
        }
        if (type.endsWith("xml")) {
            return "an XML file";
        }
        return switch (type) {
            case "application/epub+zip" -> "an e-book";
            case "application/postscript" -> "a PostScript file";
            case "application/zip", "application/gzip", "application/x-7z-compressed", "application/x-rar-compressed" ->
                "an archive of files";
            case "application/x-msdownload", "application/x-dosexec", "application/java-archive" -> "a program";
            default -> type.contains("iwork") ? "an Apple iWork document" : "of a kind that is not known";
        };
    }
}
