package org.candour.search;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.candour.common.DataFolder;
import org.candour.search.meaning.Encoder;
import org.candour.search.meaning.MiniLm;
import org.candour.search.meaning.UnavailableMeaning;
import org.candour.search.meaning.VectorIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The model and the index of passages it made, or neither. Got ready by the background work, never by a request; a
 * portal without them does everything else.
 */
@Component
class Meanings {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

    private final DataFolder settings;
    private final boolean isEnabled;
    private volatile @Nullable Ready ready;
    private volatile boolean isUnavailable;

    /** Both, made for each other. */
    record Ready(Encoder model, VectorIndex index) {}

    Meanings(DataFolder settings, @Value("${candour.meaning.enabled:true}") boolean isEnabled) {
        this.settings = settings;
        this.isEnabled = isEnabled;
    }

    /** Whether it may still come. */
    boolean isAvailable() {
        return isEnabled && !isUnavailable;
    }

    /** Empty as long as nobody has prepared them. */
    Optional<Ready> ready() {
        return Optional.ofNullable(ready);
    }

    /** Loads the model the first time; takes a second. */
    synchronized Optional<Ready> prepare() {
        if (ready == null && isAvailable()) {
            try {
                Encoder model = MiniLm.load();
                ready = new Ready(model, new VectorIndex(settings.data().resolve("index/meaning"), model.name()));
            } catch (UnavailableMeaning | RuntimeException e) {
                isUnavailable = true;
                LOG.warn("Nearest passages by meaning are not available here; all else works: {}", e.getMessage());
            }
        }
        return ready();
    }

    @PreDestroy
    synchronized void close() {
        isUnavailable = true;
        Ready open = ready;
        if (open != null) {
            open.index().close();
            open.model().close();
        }
        ready = null;
    }
}
