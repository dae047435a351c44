// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace breakeven {

/// A file of the operating system, closed when it goes out of scope. What fails leaves its reason in errno; an
/// interrupting signal is no failure.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : m_number(number) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();

    /// Waits for the other end of a pipe that has a name.
    [[nodiscard]] static FileDescriptor openToRead(const char* path);
    /// Waits for nothing; a pipe is open then, but nothing is to be read from it.
    [[nodiscard]] static FileDescriptor openToReadAtOnce(const char* path);

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

    /// All of the bytes.
    [[nodiscard]] bool write(std::string_view bytes) const;
    /// To the disk, not just to the system's memory.
    [[nodiscard]] bool flush() const;
    /// Some file systems say only here that the disk is full.
    [[nodiscard]] bool close();

    enum class End { Reached, Limit, Fault };
    /// Appends until the end, or until there are more bytes than `limit`.
    [[nodiscard]] End read(std::string& bytes, std::size_t limit) const;

private:
    int m_number = -1;
};

/// The reason that a call left in errno, in plain words: "the disk is full".
[[nodiscard]] Message plainFault(int fault);

} // namespace breakeven
