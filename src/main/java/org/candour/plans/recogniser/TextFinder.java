package org.candour.plans.recogniser;

import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.PSM_AUTO;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;
import static org.bytedeco.tesseract.global.tesseract.TessDeleteText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.jspecify.annotations.Nullable;

/** Finds the writing in a picture, by Tesseract. */
final class TextFinder implements AutoCloseable {

    private static final int FAIRLY_SURE = 60;

    private final TessBaseAPI tesseract = new TessBaseAPI();

    TextFinder(byte[] model) throws IOException {
        try (BytePointer data = new BytePointer(model);
                BytePointer language = new BytePointer("eng")) {
            @Nullable PointerPointer<?> noSettings = null;
            if (tesseract.Init(data, model.length, language, OEM_LSTM_ONLY, noSettings, 0, null, null, false, null)
                    != 0) {
                throw new IOException("Tesseract does not take its model");
            }
        }
        tesseract.SetPageSegMode(PSM_AUTO);
    }

    Attempt find(PIX picture, int dpi) {
        tesseract.SetImage(picture);
        tesseract.SetSourceResolution(Math.max(70, dpi));
        try {
            if (tesseract.Recognize(null) != 0) {
                return Attempt.NOTHING;
            }
            String text = taken(tesseract.GetUTF8Text());
            return measured(text);
        } finally {
            tesseract.Clear();
        }
    }

    private Attempt measured(String text) {
        try (ResultIterator words = tesseract.GetIterator()) {
            if (words == null || words.isNull()) {
                return Attempt.NOTHING;
            }
            Shapes shapes = new Shapes();
            double sum = 0;
            int all = 0;
            int sure = 0;
            do {
                int letters = letters(taken(words.GetUTF8Text(RIL_WORD)));
                float confidence = words.Confidence(RIL_WORD);
                sum += (double) letters * confidence;
                all += letters;
                if (letters > 0) {
                    shapes.addWord(words);
                }
                sure += confidence >= FAIRLY_SURE && letters > 2 ? letters : 0;
            } while (words.Next(RIL_WORD));
            return new Attempt(text, all == 0 ? 0 : (int) Math.round(sum / all), sure, shapes.missed(tesseract));
        }
    }

    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Tesseract's strings are ours to give back. */
    private static String taken(@Nullable BytePointer text) {
        if (text == null || text.isNull()) {
            return "";
        }
        String string = text.getString(StandardCharsets.UTF_8);
        TessDeleteText(text);
        return string;
    }

    static void free(PIX picture) {
        pixDestroy(picture);
    }

    @Override
    public void close() {
        tesseract.End();
        tesseract.close();
    }
}
