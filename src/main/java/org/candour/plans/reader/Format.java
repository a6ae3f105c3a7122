package org.candour.plans.reader;

import java.util.Optional;

/** The kinds of document besides PDF, by what they call their pages. */
enum Format {
    TEXT("section"),
    SLIDES("slide"),
    SHEETS("sheet");

    private final String pageWord;

    Format(String pageWord) {
        this.pageWord = pageWord;
    }

    String pageWord() {
        return pageWord;
    }

    static Optional<Format> of(String mediaType) {
        if (mediaType.startsWith("text/")
                || mediaType.contains("wordprocessingml")
                || mediaType.contains("ms-word")
                || mediaType.contains("opendocument.text")
                || mediaType.contains("opendocument.flat.text")) {
            return Optional.of(TEXT);
        }
        if (mediaType.contains("presentationml")
                || mediaType.contains("ms-powerpoint")
                || mediaType.contains("opendocument.presentation")
                || mediaType.contains("opendocument.graphics")
                || mediaType.contains("opendocument.flat.presentation")) {
            return Optional.of(SLIDES);
        }
        if (mediaType.contains("spreadsheetml")
                || mediaType.contains("ms-excel")
                || mediaType.contains("opendocument.spreadsheet")
                || mediaType.contains("opendocument.flat.spreadsheet")) {
            return Optional.of(SHEETS);
        }
        return switch (mediaType) {
            case "application/msword", "application/rtf", "application/xhtml+xml" -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }
}
