package cn.dingzhou.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.localstack.process.StackException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondStackIsKeptOffTheFolderUntilTheFirstHasGone() {
        FolderLock first = FolderLock.take(folder);

        assertThatThrownBy(() -> FolderLock.take(folder))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(folder.toString());
        first.close();

        try (FolderLock second = FolderLock.take(folder)) {
            assertThat(second.isHeld()).isTrue();
        }
    }
}
