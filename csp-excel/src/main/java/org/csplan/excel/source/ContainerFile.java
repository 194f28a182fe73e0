package org.csplan.excel.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.csplan.excel.grid.Grid;

/** Reads what comes in the container of older Office files: {@code .xls}, and packages protected with a password. */
final class ContainerFile {

    /** Ten times what Excel writes; each round costs time, and the file says how many there are. */
    private static final int MOST_ROUNDS = 1_000_000;

    private final byte[] file;
    private final String name;
    private final ReadLimits limits;
    private final Optional<String> password;

    ContainerFile(byte[] file, String name, ReadLimits limits, Optional<String> password) {
        this.file = file;
        this.name = name;
        this.limits = limits;
        this.password = password;
    }

    Grid read() {
        ContainerSize.check(file);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return read(container.getRoot());
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UnreadableWorkbookException(
                    "it is damaged: its container can't be read; get it again from its"
                            + " sender, or open it in a spreadsheet program and save it as .xlsx",
                    e);
        }
    }

    private Grid read(DirectoryNode root) throws IOException, GeneralSecurityException {
        Set<String> entries = root.getEntryNames();
        if (entries.contains("EncryptedPackage")) {
            return PackageReader.read(decrypt(root), name, limits);
        }
        Optional<String> workbook = find(entries, "workbook").or(() -> find(entries, "book"));
        if (workbook.isEmpty()) {
            throw new UnreadableWorkbookException(ContainerKind.refusal(entries));
        }
        byte[] stream;
        try (InputStream in = root.createDocumentInputStream(workbook.get())) {
            stream = in.readAllBytes();
        }
        return readRecords(stream, name, title(root), limits, password);
    }

    /** Reads the records of a workbook. */
    static Grid readRecords(
            byte[] stream, String name, Optional<String> title, ReadLimits limits, Optional<String> password) {
        byte[] clear;
        try {
            clear = BiffDecryption.decrypt(stream, password);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UnreadableWorkbookException(
                    "it is protected with a password in a way that can't be read here;"
                            + " save it without one and try again",
                    e);
        }
        return BiffWorkbookReader.read(clear, name, title, limits);
    }

    private static Optional<String> find(Set<String> entries, String name) {
        return entries.stream()
                .filter(entry -> entry.toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private byte[] decrypt(DirectoryNode root) throws IOException, GeneralSecurityException {
        EncryptionInfo info = new EncryptionInfo(root);
        if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
            throw new UnreadableWorkbookException("it is damaged: its password is hashed "
                    + info.getVerifier().getSpinCount() + " times; at most " + MOST_ROUNDS + " are tried");
        }
        Decryptor decryptor = Decryptor.getInstance(info);
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                && (password.isEmpty() || !decryptor.verifyPassword(password.get()))) {
            throw new UnreadableWorkbookException(password.isEmpty() ? Refusal.NEEDS_PASSWORD : Refusal.WRONG_PASSWORD);
        }
        try (InputStream in = decryptor.getDataStream(root)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes()));
        }
    }

    /** The title among the properties; a file whose properties can't be read has none. */
    private static Optional<String> title(DirectoryNode root) {
        if (!root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)) {
            return Optional.empty();
        }
        try (InputStream in = root.createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME)) {
            return Optional.ofNullable(new SummaryInformation(new PropertySet(in)).getTitle())
                    .map(String::strip)
                    .filter(title -> !title.isEmpty());
        } catch (Exception e) {
            return Optional.empty();
        }
    }
}
