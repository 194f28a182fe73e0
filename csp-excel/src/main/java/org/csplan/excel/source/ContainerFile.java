package org.csplan.excel.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.Grid;

/** Reads what comes in the container of older Office files: {@code .xls}, and packages protected with a password. */
final class ContainerFile {

    private static final String PACKAGE = "EncryptedPackage";
    private static final String PROTECTION = "EncryptionInfo";

    private final Container container;
    private final String name;
    private final ReadLimits limits;
    private final Optional<String> password;

    ContainerFile(byte[] file, String name, ReadLimits limits, Optional<String> password) {
        container = new Container(file);
        this.name = name;
        this.limits = limits;
        this.password = password;
    }

    Grid read() {
        Optional<byte[]> protectedPackage = container.read(PACKAGE);
        if (protectedPackage.isPresent()) {
            return PackageReader.read(decrypt(protectedPackage.get()), name, limits);
        }
        byte[] records = container
                .read("Workbook")
                .or(() -> container.read("Book"))
                .orElseThrow(() -> new UnreadableWorkbookException(ContainerKind.refusal(container.names())));
        Grid grid = readRecords(records, name, title(), limits, password);
        return container.isCut() ? withCut(grid) : grid;
    }

    private static Grid withCut(Grid grid) {
        List<Finding> findings = new ArrayList<>(grid.findings());
        findings.add(Finding.of(
                "file-cut",
                Severity.WARNING,
                "The last bytes of the file are missing. Its sheets are whole, but get it again from its sender."));
        return new Grid(grid.fileName(), grid.sheets(), grid.title(), findings);
    }

    /** Reads the records of a workbook. */
    static Grid readRecords(
            byte[] records, String name, Optional<String> title, ReadLimits limits, Optional<String> password) {
        byte[] clear;
        try {
            clear = BiffDecryption.decrypt(records, password);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UnreadableWorkbookException(Refusal.UNKNOWN_PROTECTION, e);
        }
        return BiffWorkbookReader.read(clear, name, title, limits);
    }

    private byte[] decrypt(byte[] content) {
        byte[] protection = container
                .read(PROTECTION)
                .orElseThrow(() -> new UnreadableWorkbookException(Refusal.UNKNOWN_PROTECTION));
        try (POIFSFileSystem copy = new POIFSFileSystem()) {
            copy.createDocument(new ByteArrayInputStream(protection), PROTECTION);
            copy.createDocument(new ByteArrayInputStream(content), PACKAGE);
            return decrypt(copy);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UnreadableWorkbookException(Refusal.UNKNOWN_PROTECTION, e);
        }
    }

    private byte[] decrypt(POIFSFileSystem copy) throws IOException, GeneralSecurityException {
        EncryptionInfo info = new EncryptionInfo(copy);
        int rounds = info.getVerifier().getSpinCount();
        if (rounds < 0 || rounds > limits.passwordRounds()) {
            String what = "its password would have to be hashed " + Integer.toUnsignedString(rounds) + " times";
            throw Refusal.limit("passwordRounds", what, limits.passwordRounds());
        }
        Decryptor decryptor = Decryptor.getInstance(info);
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                && (password.isEmpty() || !decryptor.verifyPassword(password.get()))) {
            throw new UnreadableWorkbookException(password.isEmpty() ? Refusal.NEEDS_PASSWORD : Refusal.WRONG_PASSWORD);
        }
        try (InputStream in = decryptor.getDataStream(copy)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes()));
        }
    }

    /** The title among the properties; a file whose properties can't be read has none. */
    private Optional<String> title() {
        try {
            Optional<byte[]> properties = container.read(SummaryInformation.DEFAULT_STREAM_NAME);
            if (properties.isEmpty()) {
                return Optional.empty();
            }
            return Optional.ofNullable(new SummaryInformation(new PropertySet(properties.get())).getTitle())
                    .map(String::strip)
                    .filter(title -> !title.isEmpty());
        } catch (Exception e) {
            return Optional.empty();
        }
    }
}
