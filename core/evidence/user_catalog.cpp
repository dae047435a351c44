// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/user_catalog.h"

#include "core/files/safe_file.h"
#include "core/files/strict_json.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

namespace breakeven {

namespace {

Message faultWithPlace(const Error& error)
{
    return error.where.empty() ? error.what : Message{"catalog.fault_at(place, fault)", error.where, error.what};
}

} // namespace

Result<std::optional<std::string>> readUserCatalog(const std::filesystem::path& folder, std::string_view name)
{
    const std::filesystem::path path = folder / name;
    std::error_code fault; // what keeps the file from being seen is said by reading it
    if (folder.empty() || (!std::filesystem::exists(path, fault) && !fault))
        return std::optional<std::string>();
    Result<std::string> text = readRegularFile(path, jsonSizeLimit);
    if (!text)
        return text.error();
    return std::optional(std::move(text).value());
}

Outcome writeUserCatalog(const std::filesystem::path& folder, std::string_view name, std::string_view text,
                         const Outcome& readAgain)
{
    if (folder.empty())
        return Error{std::string(name), Message{"catalog.no_place"}, Error::Kind::Outside};
    const std::filesystem::path path = folder / name;
    if (text.size() > jsonSizeLimit)
        return Error{oneLine(path.native()), Message{"catalog.would_be_larger"}};
    if (!readAgain)
        return Error{oneLine(path.native()),
                     Message{"catalog.not_read_again(fault)", faultWithPlace(readAgain.error())}};
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault)
        return Error{oneLine(folder.native()), Message{"catalog.no_folder(fault)", fault.message()},
                     Error::Kind::Outside};
    return writeFile(path, text);
}

} // namespace breakeven
