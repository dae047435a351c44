// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/recovery/recovery.h"

#include "core/files/strict_json.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "core/words/english.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace breakeven {

namespace {

using RecoveryJson = nlohmann::ordered_json;

constexpr std::string_view recoveryFormat = "breakeven-recovery";
constexpr int recoveryVersion = 1;

/// A path is bytes, which JSON can't hold: what is no plain ASCII becomes "%FF".
std::string asAscii(const std::filesystem::path& path)
{
    std::string text;
    for (const char c : path.native())
        if (c > ' ' && c < '\x7f' && c != '%')
            text += c;
        else
            text += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return text;
}

std::filesystem::path fromAscii(const std::string& text)
{
    const auto digit = [](char c) { return c >= 'A' ? c - 'A' + 10 : c - '0'; };
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '%' && i + 2 < text.size()) {
            bytes += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            bytes += text[i];
        }
    return bytes;
}

Error damaged(const std::string& where)
{
    return {where, Message{"recovery.damaged"}, Error::Kind::Outside};
}

std::string headText(const RecoveryJson& head, const char* key)
{
    const auto member = head.find(key);
    return member != head.end() && member->is_string() ? member->get<std::string>() : std::string();
}

std::int64_t headNumber(const RecoveryJson& head, const char* key)
{
    const auto member = head.find(key);
    return member != head.end() && member->is_number_integer() ? member->get<std::int64_t>() : 0;
}

} // namespace

std::string formatRecovery(const Recovery& recovery)
{
    const std::string scenario = formatScenario(recovery.scenario, recovery.view);
    RecoveryJson head{{"format", std::string(recoveryFormat)},
                      {"version", recoveryVersion},
                      {"at", recovery.at},
                      {"scenario", asText(fingerprintOf(scenario))}};
    if (!recovery.file.empty())
        head["file"] = asAscii(recovery.file);
    if (recovery.seen)
        head["seen"] = asText(*recovery.seen);
    return head.dump() + '\n' + scenario;
}

Result<Recovery> parseRecovery(std::string_view bytes, const std::string& where)
{
    const std::size_t end = bytes.find('\n');
    const Result<RecoveryJson> head = parseStrictJson(bytes.substr(0, end), where);
    if (end == std::string_view::npos || !head || !head->is_object() || headText(*head, "format") != recoveryFormat)
        return damaged(where);
    if (headNumber(*head, "version") > recoveryVersion)
        return Error{where, Message{"recovery.newer"}, Error::Kind::Outside};
    const std::string_view text = bytes.substr(end + 1);
    if (headText(*head, "scenario") != asText(fingerprintOf(text)))
        return damaged(where);
    Result<ScenarioFile> file = parseScenario(text, where);
    if (!file)
        return file.error();
    ScenarioFile read = std::move(file).value();
    return Recovery{fromAscii(headText(*head, "file")), parseFingerprint(headText(*head, "seen")),
                    headNumber(*head, "at"), std::move(read.scenario), std::move(read.view)};
}

} // namespace breakeven
