// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_descriptor.h"
#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>

namespace breakeven {

/// The bytes of a file, a pipe or standard input, in pieces. Waiting for them ends within a fraction of a second once a
/// stop is requested, be it for bytes or for the other end of a pipe that has a name.
class ByteSource {
public:
    /// "-" is standard input. A missing file, a folder and what may not be read are errors of the disk.
    [[nodiscard]] static Result<ByteSource> open(const std::filesystem::path& path);

    /// Puts bytes into `room` and says how many; 0 at the end. An error if reading fails, or if a stop was requested.
    [[nodiscard]] Result<std::size_t> read(std::span<char> room, const std::stop_token& stop);

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Of a regular file, in bytes.
    [[nodiscard]] const std::optional<std::uint64_t>& size() const { return m_size; }

private:
    ByteSource(FileDescriptor file, std::string name) : m_file(std::move(file)), m_name(std::move(name)) {}

    FileDescriptor m_file;
    std::string m_name; ///< as errors call it
    std::optional<std::uint64_t> m_size;
};

} // namespace breakeven
