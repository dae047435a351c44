// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/listed/billed_apart.h"

#include "core/evidence/prices/listed/listed_price.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

constexpr std::size_t longestKey = 60; ///< characters

struct ExtraInfo {
    Extra extra;
    std::string_view part; ///< of the keys that all lists use for it
    MessageName<0> name;
};

constexpr EnumTable<&ExtraInfo::extra> extraTable{{
    {Extra::Images, "image", "list.images"},
    {Extra::Audio, "audio", "list.audio"},
    {Extra::Video, "video", "list.video"},
    {Extra::Searches, "search", "list.searches"},
    {Extra::Tools, "tool", "list.tools"},
    {Extra::Documents, "document", "list.documents"},
    {Extra::CodeRuns, "code_", "list.code_runs"},
}};

void addPrice(Message& note, MessageName<1> sentence, const std::optional<double>& price)
{
    if (price)
        addSentence(note, {sentence, priceQuantity(*price)});
}

} // namespace

std::optional<Extra> BilledApart::extraOf(std::string_view key)
{
    for (const ExtraInfo& row : extraTable)
        if (key.find(row.part) != std::string_view::npos)
            return row.extra;
    return std::nullopt;
}

void BilledApart::add(const std::string& key)
{
    if (const std::optional<Extra> extra = extraOf(key))
        extras.insert(*extra);
    else
        otherKeys.push_back(oneLine(key, longestKey));
}

Message BilledApart::note(double output) const
{
    Message note;
    addPrice(note, "price_note.lasting_writes(price)", lastingWrites);
    if (reasoning != output)
        addPrice(note, "price_note.reasoning(price)", reasoning);
    addPrice(note, "price_note.citations(price)", citations);
    addPrice(note, "price_note.each_request(price)", request);
    addPrice(note, "price_note.thousand_requests(price)", requests);
    std::vector<Message> names;
    for (const ExtraInfo& row : extraTable)
        if (extras.contains(row.extra))
            names.emplace_back(row.name);
    for (const std::string& key : otherKeys)
        names.push_back(verbatim(key));
    if (!names.empty())
        addSentence(note, {"price_note.apart(things)", listedWithAnd(names)});
    return note;
}

} // namespace breakeven
