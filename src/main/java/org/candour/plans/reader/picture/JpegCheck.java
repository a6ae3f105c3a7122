package org.candour.plans.reader.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the packing of a JPEG to its end. What shows such pictures finds its way back after damage, and fills with grey
 * what it could not make out.
 */
public final class JpegCheck {

    private static final int END = 0xD9;
    private static final int TABLES = 0xC4;
    private static final int QUANTITIES = 0xDB;
    private static final int AGAIN_EVERY = 0xDD;
    private static final int SCAN = 0xDA;
    private static final int LITTLE = 16;

    private final byte[] bytes;
    private final Map<Integer, JpegCodes> codes = new HashMap<>();
    private final Map<Integer, Integer> quantities = new HashMap<>();
    private final List<JpegPlane> planes = new ArrayList<>();
    private boolean progressive;
    private int width;
    private int height;
    private int mostAcross;
    private int mostDown;
    private int againEvery;
    private int at = 2;

    private JpegCheck(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether it goes on to its end, and everything in between makes sense. Of rare kinds only the first is asked. */
    public static boolean isWhole(byte[] jpeg) {
        try {
            return sign(jpeg, 0) == 0xFFD8 && new JpegCheck(jpeg).goThrough();
        } catch (ArithmeticException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            return false;
        }
    }

    /** The same of one that has its tables apart, as those within a TIFF have. */
    static boolean isWhole(byte[] tables, byte[] jpeg) {
        if (tables.length < 4) {
            return isWhole(jpeg);
        }
        byte[] together = new byte[tables.length - 2 + Math.max(0, jpeg.length - 2)];
        System.arraycopy(tables, 0, together, 0, tables.length - 2);
        System.arraycopy(jpeg, 2, together, tables.length - 2, together.length - tables.length + 2);
        return sign(jpeg, 0) == 0xFFD8 && isWhole(together);
    }

    private boolean goThrough() {
        while (true) {
            int junk = 0;
            while ((sign(bytes, at) & 0xFF00) != 0xFF00 || (sign(bytes, at) & 0xFF) == 0xFF) {
                junk += bytes[at++] == -1 ? 0 : 1;
            }
            int mark = sign(bytes, at) & 0xFF;
            if (mark == END) {
                return junk <= LITTLE && !planes.isEmpty() && planes.stream().allMatch(plane -> plane.seen);
            }
            int next = at + 2 + sign(bytes, at + 2);
            if (junk > LITTLE || next > bytes.length) {
                return false;
            }
            boolean rare = mark > 0xC2 && mark < 0xD0 && mark != TABLES && mark != 0xC8 && mark != 0xCC;
            if (rare) {
                return sign(bytes, bytes.length - 2) == (0xFF00 | END);
            }
            at += 4;
            if (mark == SCAN) {
                if (!scan(next)) {
                    return false;
                }
            } else {
                segment(mark, next);
                at = next;
            }
        }
    }

    private void segment(int mark, int end) {
        switch (mark) {
            case 0xC0, 0xC1, 0xC2 -> frame(mark == 0xC2);
            case AGAIN_EVERY -> againEvery = sign(bytes, at);
            case TABLES -> {
                while (at < end) {
                    JpegCodes table = new JpegCodes(bytes, at + 1);
                    codes.put((int) bytes[at], table);
                    at += 1 + table.length();
                }
            }
            case QUANTITIES -> {
                while (at < end) {
                    boolean wide = bytes[at] >> 4 > 0;
                    quantities.put(bytes[at] & 15, wide ? sign(bytes, at + 1) : bytes[at + 1] & 0xFF);
                    at += wide ? 129 : 65;
                }
            }
            default -> {}
        }
    }

    private void frame(boolean inPasses) {
        progressive = inPasses;
        height = sign(bytes, at + 1);
        width = sign(bytes, at + 3);
        planes.clear();
        for (int i = 0; i < bytes[at + 5]; i++) {
            int own = at + 6 + 3 * i;
            JpegPlane plane =
                    new JpegPlane(bytes[own], bytes[own + 1] & 0xFF, quantities.getOrDefault((int) bytes[own + 2], 1));
            planes.add(plane);
            mostAcross = Math.max(mostAcross, plane.across);
            mostDown = Math.max(mostDown, plane.down);
        }
        planes.forEach(plane -> plane.size(width, height, mostAcross, mostDown));
    }

    private boolean scan(int begin) {
        List<Part> parts = new ArrayList<>();
        int count = bytes[at];
        for (int i = 0; i < count; i++) {
            int name = bytes[at + 1 + 2 * i];
            int tables = bytes[at + 2 + 2 * i];
            JpegPlane plane =
                    planes.stream().filter(one -> one.name == name).findFirst().orElse(null);
            if (plane == null) {
                return false;
            }
            plane.seen = true;
            parts.add(new Part(plane, codes.get(tables >> 4), codes.get(0x10 | tables & 15)));
        }
        int how = at + 1 + 2 * count;
        JpegBits bits = new JpegBits(bytes, begin);
        int digits = bytes[how + 2];
        JpegScan scan = new JpegScan(
                bits,
                progressive,
                progressive ? bytes[how] : 0,
                bytes[how + 1],
                progressive && digits >> 4 > 0,
                progressive ? digits & 15 : 0,
                new int[1]);
        boolean sound = parts.size() == 1 ? single(scan, parts.getFirst()) : together(scan, parts);
        at = bits.place();
        return sound && scan.pending()[0] == 0 && bits.endHere() && moveTo(bits.place());
    }

    private boolean moveTo(int place) {
        at = place;
        return true;
    }

    private boolean single(JpegScan scan, Part part) {
        part.plane.begin();
        int wide = part.plane.wide();
        for (int i = 0; i < wide * part.plane.high(); i++) {
            if (!goesOn(scan, i, List.of(part)) || !part.follow(scan, i % wide, i / wide)) {
                return false;
            }
        }
        return true;
    }

    private boolean together(JpegScan scan, List<Part> parts) {
        parts.forEach(part -> part.plane.begin());
        int wide = JpegPlane.ceil(width, 8 * mostAcross);
        for (int i = 0; i < wide * JpegPlane.ceil(height, 8 * mostDown); i++) {
            if (!goesOn(scan, i, parts)) {
                return false;
            }
            for (Part part : parts) {
                for (int square = 0; square < part.plane.across * part.plane.down; square++) {
                    int x = i % wide * part.plane.across + square % part.plane.across;
                    if (!part.follow(scan, x, i / wide * part.plane.down + square / part.plane.across)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Where it begins anew every so often, so that less is lost, the marks for that must count up. */
    private boolean goesOn(JpegScan scan, int done, List<Part> parts) {
        if (againEvery == 0 || done == 0 || done % againEvery > 0) {
            return true;
        }
        parts.forEach(part -> part.plane.begin());
        return scan.pending()[0] == 0 && scan.bits().beginAgain((done / againEvery - 1) % 8);
    }

    private record Part(
            JpegPlane plane,
            @Nullable JpegCodes means,
            @Nullable JpegCodes others) {

        boolean follow(JpegScan scan, int x, int y) {
            return scan.square(plane, plane.square(x, y), means, others);
        }
    }

    private static int sign(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
