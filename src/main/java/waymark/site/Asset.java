package waymark.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the pages load besides themselves. All of it stands under a hash of all of it, so that a browser can keep it for
 * ever and never mixes two versions.
 */
enum Asset {
    STYLE("waymark.css", "text/css; charset=utf-8"),
    SCRIPT("progress.js", "text/javascript; charset=utf-8"),
    KEEP("keep.js", "text/javascript; charset=utf-8"),
    ICON("icon.svg", "image/svg+xml"),
    REGULAR("regular.woff2", "font/woff2"),
    BOLD("bold.woff2", "font/woff2");

    private static final String OPEN_SANS = "/META-INF/resources/webjars/npm-font-open-sans/1.1.0/fonts/";
    private static final String HASH = hash();

    final String file;
    final String type;
    private final byte[] bytes;

    Asset(String file, String type) {
        this.file = file;
        this.type = type;
        this.bytes = switch (file) {
            case "waymark.css" -> StyleSheet.all().getBytes(StandardCharsets.UTF_8);
            case "regular.woff2" -> read(fontFile("Regular"));
            case "bold.woff2" -> read(fontFile("Bold"));
            default -> read("/waymark/site/" + file);
        };
    }

    /** Where a page finds it. */
    String path() {
        return AssetsController.PATH + "/" + HASH + "/" + file;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static Optional<Asset> find(String hash, String file) {
        return Arrays.stream(values())
                .filter(asset -> hash.equals(HASH) && asset.file.equals(file))
                .findFirst();
    }

    static byte[] read(String resource) {
        try (InputStream file = Asset.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fontFile(String weight) {
        return OPEN_SANS + weight + "/OpenSans-" + weight + ".woff2";
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Asset asset : values()) {
                digest.update(asset.bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
