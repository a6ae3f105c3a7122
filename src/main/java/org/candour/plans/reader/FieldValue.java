package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What a form field says. Of a list to choose from that is what was chosen, in the words the reader of the form sees:
 * what else might have been chosen is the form's and not the plan's, and stands on no page unless the list is drawn.
 */
final class FieldValue {

    private static final int DEEPEST_FIELD = 20;
    private static final int LONGEST = 1 << 20;
    private static final COSName CAPTION = COSName.getPDFName("CA");
    private static final COSName LOOKS = COSName.getPDFName("MK");
    private static final COSName CHOSEN = COSName.getPDFName("I");
    private static final COSName STYLED_VALUE = COSName.getPDFName("RV");

    private FieldValue() {}

    static String of(COSDictionary widget) {
        List<String> chosen = values(inherited(widget, COSName.V));
        COSArray options = inherited(widget, COSName.OPT) instanceof COSArray all ? all : new COSArray();
        if (chosen.isEmpty()) {
            chosen = options(options, inherited(widget, CHOSEN));
        }
        String text = String.join(
                ", ", chosen.stream().map(value -> shown(options, value)).toList());
        if (text.isEmpty()) {
            text = withoutTags(inherited(widget, STYLED_VALUE));
        }
        return text.isEmpty() ? caption(widget) : text;
    }

    /** What is shown of the field on pointing at it. */
    static String hint(COSDictionary widget) {
        return text(inherited(widget, COSName.TU)).strip();
    }

    /** A field's value may be kept at the field it is a part of. */
    private static @Nullable COSBase inherited(COSDictionary widget, COSName key) {
        COSDictionary field = widget;
        for (int depth = 0; field != null && depth < DEEPEST_FIELD; depth++) {
            COSBase value = field.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private static List<String> values(@Nullable COSBase value) {
        List<String> values = new ArrayList<>();
        if (value instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                values.addAll(several.getObject(i) instanceof COSArray ? List.of() : values(several.getObject(i)));
            }
        } else {
            values.add(text(value).strip());
        }
        values.removeIf(String::isEmpty);
        return values;
    }

    private static String text(@Nullable COSBase value) {
        if (value instanceof COSString text) {
            return text.getString();
        }
        if (value instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                return new COSString(in.readNBytes(LONGEST)).getString();
            } catch (IOException e) {
                return "";
            }
        }
        return "";
    }

    /** Forms keep a sign of their own for what the reader chooses by its name. */
    private static String shown(COSArray options, String value) {
        for (int i = 0; i < options.size(); i++) {
            if (options.getObject(i) instanceof COSArray option
                    && option.size() > 1
                    && text(option.getObject(0)).equals(value)) {
                return text(option.getObject(1));
            }
        }
        return value;
    }

    private static List<String> options(COSArray options, @Nullable COSBase chosen) {
        List<String> values = new ArrayList<>();
        if (chosen instanceof COSArray numbers) {
            for (int i = 0; i < numbers.size(); i++) {
                int at = numbers.getInt(i, -1);
                COSBase option = at < 0 || at >= options.size() ? null : options.getObject(at);
                values.add(text(option instanceof COSArray pair && pair.size() > 0 ? pair.getObject(0) : option));
            }
        }
        return values;
    }

    /** A single sign is the tick of a box. */
    private static String caption(COSDictionary widget) {
        COSDictionary looks = widget.getCOSDictionary(LOOKS);
        String caption = looks == null ? null : looks.getString(CAPTION);
        return caption == null || caption.length() < 2 ? "" : caption.strip();
    }

    /** Text with its style, kept as a little web page. */
    static String withoutTags(@Nullable COSBase value) {
        String text = text(value);
        return text.isEmpty()
                ? ""
                : text.replaceAll("(?i)</(p|div|li)>|<br */?>", "\n")
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replaceAll("&#(?i:xa0|160);|&nbsp;", " ")
                        .replace("&amp;", "&")
                        .strip();
    }
}
