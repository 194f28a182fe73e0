package org.csplan.examples.faults;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** A disk on which the nth thing that can go wrong does: opening, reading, writing, bringing to the disk, moving. */
public final class FaultyDisk extends FileSystemProvider {

    private final FileSystemProvider real;
    private final Class<?>[] pathTypes = {Path.class};
    private final FaultyFileSystem fileSystem;
    private int untilFault;
    private boolean faulted;

    private FaultyDisk(FileSystem disk, int untilFault) {
        this.real = disk.provider();
        this.fileSystem = new FaultyFileSystem(disk, this);
        this.untilFault = untilFault;
    }

    /** The disk under this folder, on which the nth thing fails, counted from 1. */
    public static FaultyDisk under(Path folder, int nth) {
        return new FaultyDisk(folder.getFileSystem(), nth);
    }

    /** The same place on this disk. */
    public Path path(Path place) {
        return (Path) Proxy.newProxyInstance(getClass().getClassLoader(), pathTypes, new OnDisk(place));
    }

    /** Whether anything has failed. */
    public synchronized boolean hasFaulted() {
        return faulted;
    }

    synchronized void mayFail(String what) throws IOException {
        untilFault--;
        if (untilFault == 0) {
            faulted = true;
            throw new IOException("injected fault: " + what);
        }
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        mayFail("open");
        return new FaultyChannel(this, real.newFileChannel(real(path), options, attributes));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        mayFail("list");
        return real.newDirectoryStream(real(folder), place -> filter.accept(path(place)));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        mayFail("move");
        real.move(real(from), real(to), options);
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        real.copy(real(from), real(to), options);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(real(path));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        return path(real.getPath(uri));
    }

    private static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? ((OnDisk) Proxy.getInvocationHandler(path)).place : path;
    }

    /** A place whose file system is this disk. */
    private final class OnDisk implements InvocationHandler {

        private final Path place;

        OnDisk(Path place) {
            this.place = place;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return fileSystem;
            }
            Object[] real = arguments == null
                    ? null
                    : Arrays.stream(arguments)
                            .map(argument -> argument instanceof Path path ? FaultyDisk.real(path) : argument)
                            .toArray();
            try {
                Object result = method.invoke(place, real);
                return result instanceof Path path ? path(path) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
