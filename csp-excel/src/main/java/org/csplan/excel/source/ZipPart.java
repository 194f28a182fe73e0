package org.csplan.excel.source;

/**
 * One part of a package as its directory tells it.
 *
 * @param name its name
 * @param deflated whether it is compressed
 * @param crc its checksum
 * @param packedSize its size in the file
 * @param size its size unpacked
 * @param offset where its data begins
 */
record ZipPart(String name, boolean deflated, int crc, int packedSize, long size, int offset) {}
