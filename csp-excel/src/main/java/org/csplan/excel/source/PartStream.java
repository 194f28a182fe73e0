package org.csplan.excel.source;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.csplan.excel.zip.ZipItem;

/** Unpacks one part, and checks its size and checksum at its end. */
final class PartStream extends InputStream {

    private static final int SMALL = 64 << 10;

    private final byte[] file;
    private final ZipItem part;
    private final boolean deflated;
    private final Inflater inflater;
    private final Consumer<Inflater> whenClosed;
    private boolean closed;
    private final CRC32 crc = new CRC32();
    private long delivered;
    private boolean ended;

    PartStream(byte[] file, ZipItem part, Inflater inflater, Consumer<Inflater> whenClosed) {
        this.file = file;
        this.part = part;
        this.inflater = inflater;
        deflated = part.method() == ZipItem.DEFLATED;
        this.whenClosed = whenClosed;
        if (deflated) {
            inflater.reset();
            inflater.setInput(file, part.dataOffset(), part.packedSize());
        }
    }

    /** How many bytes have been unpacked so far. */
    long delivered() {
        return delivered;
    }

    /** Whether it is so small that it is quicker unpacked at one go. */
    boolean isSmall() {
        return part.size() <= SMALL;
    }

    /** All of it, if it is small; closes it. */
    byte[] whole() {
        byte[] whole = new byte[(int) part.size()];
        int count = 0;
        while (count < whole.length && !ended) {
            count += Math.max(0, read(whole, count, whole.length - count));
        }
        read(); // its checksum is checked at its end
        close();
        return whole;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int count = deflated ? inflate(into, offset, length) : copy(into, offset, length);
        if (count <= 0) {
            ended = true;
            check();
            return -1;
        }
        delivered += count;
        if (delivered > part.size()) {
            throw damaged("it is larger than the directory says");
        }
        crc.update(into, offset, count);
        return count;
    }

    @Override
    public void close() {
        ended = true;
        if (!closed) {
            closed = true;
            whenClosed.accept(inflater);
        }
    }

    private int inflate(byte[] into, int offset, int length) {
        try {
            int count = inflater.inflate(into, offset, length);
            if (count == 0 && !inflater.finished()) {
                throw damaged("it is cut short");
            }
            return count;
        } catch (DataFormatException e) {
            throw new DamagedPartException(part.name(), "it can't be unpacked", e);
        }
    }

    private int copy(byte[] into, int offset, int length) {
        int count = (int) Math.min(length, part.packedSize() - delivered);
        System.arraycopy(file, part.dataOffset() + (int) delivered, into, offset, count);
        return count;
    }

    private void check() {
        if (delivered != part.size() || deflated && inflater.getRemaining() > 0) {
            throw damaged("it has another size than the directory says");
        }
        if ((int) crc.getValue() != part.crc()) {
            throw damaged("its checksum is wrong");
        }
    }

    private DamagedPartException damaged(String why) {
        return new DamagedPartException(part.name(), why);
    }
}
