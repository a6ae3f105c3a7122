package org.candour.plans.recogniser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.candour.plans.reader.Wire;

/** How portal and recogniser talk over the recogniser's input and output: a request, its answer, the next request. */
public final class RecogniserWire {

    private static final int READY = 0x52454144;

    private RecogniserWire() {}

    static void sendReady(DataOutputStream out) throws IOException {
        out.writeInt(READY);
        out.flush();
    }

    /** Waits until the recogniser has started. */
    public static void awaitReady(DataInputStream in) throws IOException {
        if (in.readInt() != READY) {
            throw new IOException("Not the recogniser");
        }
    }

    public static void send(DataOutputStream out, RecognitionRequest request) throws IOException {
        Wire.text(out, request.path());
        Wire.text(out, request.type());
        out.writeInt(request.page());
        out.flush();
    }

    static RecognitionRequest request(DataInputStream in) throws IOException {
        return new RecognitionRequest(Wire.text(in), Wire.text(in), in.readInt());
    }

    static void send(DataOutputStream out, Recognised result) throws IOException {
        out.writeByte(result.outcome().ordinal());
        Wire.text(out, result.text());
        out.writeInt(result.confidence());
        out.writeInt(result.turned());
        Wire.text(out, result.why());
        out.flush();
    }

    /** The answer to the request; waits for it. */
    public static Recognised answer(DataInputStream in) throws IOException {
        int outcome = in.readByte();
        if (outcome < 0 || outcome >= Recognised.Outcome.values().length) {
            throw new IOException("Unknown outcome " + outcome);
        }
        return new Recognised(
                Recognised.Outcome.values()[outcome], Wire.text(in), in.readInt(), in.readInt(), Wire.text(in));
    }
}
