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
        if (mediaType.startsWith("text/")) {
            return Optional.of(TEXT);
        }
        return switch (mediaType) {
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                    "application/vnd.ms-word.document.macroenabled.12",
                    "application/vnd.oasis.opendocument.text",
                    "application/msword",
                    "application/rtf",
                    "application/xhtml+xml" -> Optional.of(TEXT);
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
                    "application/vnd.ms-powerpoint.presentation.macroenabled.12",
                    "application/vnd.oasis.opendocument.presentation",
                    "application/vnd.ms-powerpoint" -> Optional.of(SLIDES);
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.ms-excel.sheet.macroenabled.12",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.ms-excel" -> Optional.of(SHEETS);
            default -> Optional.empty();
        };
    }
}
