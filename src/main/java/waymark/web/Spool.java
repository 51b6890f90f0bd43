package waymark.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads on what arrives while what came before is dealt with, and holds it in a file meanwhile. A caller who sends
 * everything before reading anything is never stuck, and memory stays the same however much is sent.
 */
final class Spool extends InputStream {

    private static final int PIECE = 64 * 1024;

    private final FileChannel file;
    private final InputStream source;
    private final Lock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private long written;
    private long read;
    private boolean ended;
    private IOException broken;

    private Spool(FileChannel file, InputStream source) {
        this.file = file;
        this.source = source;
    }

    /** Starts to read a stream on; its end, or its breaking off, is passed on where it came. */
    static Spool of(InputStream source) throws IOException {
        Path path = Files.createTempFile("waymark-batch", ".ndjson");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        Spool spool = new Spool(file, source);
        Thread.ofVirtual().name("spool").start(spool::fill);
        return spool;
    }

    private void fill() {
        byte[] piece = new byte[PIECE];
        try (source) {
            for (int length = source.read(piece); length >= 0; length = source.read(piece)) {
                ByteBuffer buffer = ByteBuffer.wrap(piece, 0, length);
                for (long at = written; buffer.hasRemaining(); ) {
                    at += file.write(buffer, at);
                }
                report(length, false, null);
            }
            report(0, true, null);
        } catch (IOException | RuntimeException e) {
            report(0, true, new IOException("The caller stopped sending", e));
        }
    }

    private void report(int length, boolean end, IOException failure) {
        lock.lock();
        try {
            written += length;
            ended = end;
            broken = failure;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        long ready = awaitMore();
        if (ready == 0) {
            return -1;
        }
        int got = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, ready)), read);
        read += got;
        return got;
    }

    private long awaitMore() throws IOException {
        lock.lock();
        try {
            while (read == written && !ended) {
                arrived.awaitUninterruptibly();
            }
            if (read == written && broken != null) {
                throw broken;
            }
            return written - read;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
