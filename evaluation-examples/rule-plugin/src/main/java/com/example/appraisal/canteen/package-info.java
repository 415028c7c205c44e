/** Rules for the appraisal of canteens, for Pingyi. */
package com.example.appraisal.canteen;
