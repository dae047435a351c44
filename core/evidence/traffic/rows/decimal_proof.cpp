// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/decimal_proof.h"

#include "core/evidence/traffic/rows/head_rows.h"

namespace breakeven {

DecimalProof decimalProofOf(std::string_view head, char delimiter)
{
    DecimalProof dot;
    DecimalProof comma;
    eachHeadRecord(head, delimiter, [&](const std::vector<std::string_view>& cells) {
        for (const std::string_view cell : cells) {
            const DecimalSign sign = decimalSignShownBy(cell);
            if (sign == DecimalSign::Comma && delimiter == ',' && cell.find('.') == std::string_view::npos)
                continue;
            DecimalProof& proof = sign == DecimalSign::Dot ? dot : comma;
            if (sign != DecimalSign::Unset && proof.sign == DecimalSign::Unset)
                proof = {sign, std::string(cell)};
        }
    });
    if ((dot.sign == DecimalSign::Unset) == (comma.sign == DecimalSign::Unset))
        return {};
    return dot.sign != DecimalSign::Unset ? dot : comma;
}

} // namespace breakeven
