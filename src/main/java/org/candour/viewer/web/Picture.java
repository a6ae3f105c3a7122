package org.candour.viewer.web;

import java.nio.ByteBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a page that was painted for browsers; nothing in it is of the file itself. */
final class Picture {

    private Picture() {}

    static ResponseEntity<byte[]> sent(ByteBuffer png, CacheControl kept) {
        byte[] bytes = new byte[png.remaining()];
        png.duplicate().get(bytes);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(kept)
                .body(bytes);
    }
}
