package org.candour.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * all-MiniLM-L6-v2, quantised to 8 bits. One text at a time and on one thread: in a batch the numbers of one text would
 * depend on its neighbours, and a certificate must give the same answer whenever it is run.
 */
public final class MiniLm implements Encoder {

    private static final int MOST_PIECES = 128;
    private static final int SIZE = 384;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final String name;
    private boolean isClosed;

    private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces pieces, String name) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.name = name;
    }

    /**
     * The model out of the class path.
     *
     * @throws UnavailableMeaning where this machine cannot run it
     */
    public static MiniLm load() throws UnavailableMeaning {
        try {
            byte[] model = bytes("/all-minilm-l6-v2-q.onnx");
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            try (InputStream tokenizer = tokenizer()) {
                WordPieces pieces = WordPieces.read(tokenizer);
                OrtSession session = environment.createSession(model, options);
                return new MiniLm(environment, session, pieces, "all-MiniLM-L6-v2 (8 bit), SHA-256 " + hash(model));
            }
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
            throw new UnavailableMeaning(e);
        }
    }

    static InputStream tokenizer() throws IOException {
        return stream("/all-minilm-l6-v2-q-tokenizer.json");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public int pieces(String text) {
        return pieces.of(text).size();
    }

    @Override
    public int mostPieces() {
        return MOST_PIECES - 2;
    }

    @Override
    public synchronized float[] vector(String text) {
        if (isClosed) {
            throw new IllegalStateException("The model is closed");
        }
        long[] ids = pieces.framed(pieces.of(text), MOST_PIECES);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return normal(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The model for meanings failed", e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    /** The mean over all pieces, brought to length one. */
    private static float[] normal(float[][] ofPieces) {
        float[] mean = new float[SIZE];
        for (float[] piece : ofPieces) {
            for (int i = 0; i < SIZE; i++) {
                mean[i] += piece[i];
            }
        }
        double squares = 0;
        for (float part : mean) {
            squares += (double) part * part;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < SIZE && length > 0; i++) {
            mean[i] /= length;
        }
        return mean;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = stream(resource)) {
            return in.readAllBytes();
        }
    }

    private static InputStream stream(String resource) throws IOException {
        InputStream in = MiniLm.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("The model " + resource + " is not on the class path");
        }
        return in;
    }

    private static String hash(byte[] model) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            isClosed = true;
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
