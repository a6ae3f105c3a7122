package org.candour.plans.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.candour.common.DataFolder;
import org.candour.plans.Document;
import org.candour.plans.LaterException;
import org.candour.plans.reader.Reply;
import org.candour.plans.reader.ShowRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Pages of pictures that browsers cannot show, painted anew: one at a time, in a reader of their own, for no file is
 * unpacked within the portal. That reader goes when nobody has looked for a while.
 */
@Component
public class ShownPages implements DisposableBean {

    private static final int MOST_WAITING = 8;
    private static final int LONGEST_WAIT_SECONDS = 10;
    private static final int IDLE_SECONDS = 90;
    private static final int MOST_KEPT_BYTES = 24 << 20;

    private record Key(String sha256, int page) {}

    private final ReadingSettings settings;
    private final Path temporary;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Semaphore turn = new Semaphore(1, true);
    private final Map<Key, ByteBuffer> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int keptBytes;
    private @Nullable Reader reader;
    private @Nullable ScheduledFuture<?> end;
    private boolean stopped;

    ShownPages(ReadingSettings settings, DataFolder data) {
        this.settings = settings;
        this.temporary = data.data().resolve("reading").resolve("shown").toAbsolutePath();
    }

    /** Whether its pages are shown so. */
    public static boolean areOf(Document document) {
        return document.mediaType().equals("image/tiff");
    }

    /**
     * The page as PNG; empty where it cannot be shown. Who may see it is for the caller to know.
     *
     * @throws LaterException when too many wait already
     */
    public Optional<ByteBuffer> png(Document document, Path original, int page) {
        Key key = new Key(document.sha256(), page);
        Optional<ByteBuffer> before = kept(key);
        if (before.isPresent()) {
            return before;
        }
        if (!waiting.tryAcquire()) {
            throw new LaterException();
        }
        try {
            if (!turn.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new LaterException();
            }
            try {
                Optional<ByteBuffer> meanwhile = kept(key);
                return meanwhile.isPresent() ? meanwhile : painted(key, document, original);
            } finally {
                turn.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaterException();
        } finally {
            waiting.release();
        }
    }

    private Optional<ByteBuffer> painted(Key key, Document document, Path original) {
        AtomicReference<@Nullable ByteBuffer> shown = new AtomicReference<>();
        try {
            reader().read(
                            new ShowRequest(original.toAbsolutePath().toString(), document.mediaType(), key.page()),
                            new Pace(settings),
                            reply -> shown.set(reply instanceof Reply.Shown(ByteBuffer png) ? png : null));
        } catch (IOException e) {
            return Optional.empty(); // the file stopped the reader: another process is started for the next
        } finally {
            endWhenIdle();
        }
        ByteBuffer png = shown.get();
        if (png != null) {
            keep(key, png);
        }
        return Optional.ofNullable(png).map(ByteBuffer::duplicate);
    }

    private synchronized Reader reader() throws IOException {
        if (stopped) {
            throw new IOException("The portal is stopping");
        }
        if (end != null) {
            end.cancel(false);
        }
        if (reader == null) {
            reader = new Reader(settings, temporary);
        }
        return reader;
    }

    private synchronized void endWhenIdle() {
        if (end != null) {
            end.cancel(false);
        }
        end = Watch.in(IDLE_SECONDS, this::endIfIdle);
    }

    private void endIfIdle() {
        if (turn.tryAcquire()) {
            try {
                close();
            } finally {
                turn.release();
            }
        }
    }

    private synchronized void close() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    private Optional<ByteBuffer> kept(Key key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key)).map(ByteBuffer::duplicate);
        }
    }

    private void keep(Key key, ByteBuffer png) {
        synchronized (kept) {
            ByteBuffer before = kept.put(key, png.asReadOnlyBuffer());
            keptBytes += png.remaining() - (before == null ? 0 : before.remaining());
            var oldest = kept.entrySet().iterator();
            while (keptBytes > MOST_KEPT_BYTES && oldest.hasNext()) {
                keptBytes -= oldest.next().getValue().remaining();
                oldest.remove();
            }
        }
    }

    @Override
    public void destroy() {
        synchronized (this) {
            stopped = true;
            if (end != null) {
                end.cancel(false);
            }
        }
        close();
    }
}
