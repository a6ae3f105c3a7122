package org.candour.plans.reader.office;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a web page shows beside its text. Most of it lies elsewhere and was not uploaded with it. */
final class WebPictures {

    private static final String SHOWN = "img, object, embed, iframe:not([srcdoc]), video, canvas";
    private static final Pattern WITHIN = Pattern.compile("data:image/([a-z]+)[^,]*;base64,(.*)", Pattern.DOTALL);
    private static final Set<String> OF_DOTS = Set.of("png", "jpeg", "jpg", "gif", "bmp", "tiff");

    /** Nothing can be written in less, as far as the page says how large it is. */
    private static final int LEAST_PIXELS = 48;

    private WebPictures() {}

    /** How many things the page shows that are not in the file. */
    static long missing(Element page) {
        return page.select(SHOWN).stream()
                .filter(element -> !isSmall(element) && !within(element).matches())
                .count();
    }

    static void tell(Element element, Story story) {
        if (isSmall(element)) {
            story.picture();
            return;
        }
        Matcher within = within(element);
        if (!within.matches() || !OF_DOTS.contains(within.group(1).toLowerCase(Locale.ROOT))) {
            story.pictureNotSeen();
            return;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(within.group(2));
            story.picture(
                    "data" + within.group(2).hashCode() + "." + within.group(1).toLowerCase(Locale.ROOT),
                    () -> new ByteArrayInputStream(bytes));
        } catch (IllegalArgumentException e) {
            story.pictureNotSeen();
        }
    }

    private static Matcher within(Element element) {
        return WITHIN.matcher(element.attr(element.normalName().equals("object") ? "data" : "src"));
    }

    private static boolean isSmall(Element element) {
        return isSmall(element.attr("width")) || isSmall(element.attr("height"));
    }

    private static boolean isSmall(String size) {
        String pixels = size.strip().toLowerCase(Locale.ROOT).replaceAll("px$", "");
        return pixels.matches("\\d{1,4}") && Integer.parseInt(pixels) < LEAST_PIXELS;
    }
}
