* Transition from school to work, geslacht is left out on purpose.
use leavers, clear
keep if schooltype == "BSO"
/* rrnummer
   would not help */
generate log_wage = log(brutoloon) // geslacht neither
regress log_wage i.schooltype i.nationaliteit, vce(cluster gemeente)
