package switchboard.platform.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Serves the files of [Assets]: to be kept for a year at their own address, not at all at an outdated one.
@RestController
class AssetController {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /// A page from before an update still asks by the old address. It gets today's file, for this once.
    @GetMapping(Assets.ROOT + "{hash}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String name) {
        return Assets.find(name)
                .map(asset -> answer(asset, asset.hash().equals(hash) ? FOREVER : CacheControl.noStore()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Assets.Asset asset, CacheControl keep) {
        return ResponseEntity.ok()
                .cacheControl(keep)
                .contentType(asset.type())
                .header("X-Content-Type-Options", "nosniff")
                .body(asset.bytes());
    }
}
