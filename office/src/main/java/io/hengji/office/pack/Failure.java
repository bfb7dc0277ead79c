package io.hengji.office.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the file system said, in words for the person at the desk. */
final class Failure {
    private Failure() {}

    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException ignored -> "没有权限，或文件正被其他程序使用";
            case FileAlreadyExistsException ignored -> "同名文件已存在";
            case DirectoryNotEmptyException ignored -> "文件夹不是空的";
            case NoSuchFileException ignored -> "路径不存在";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
